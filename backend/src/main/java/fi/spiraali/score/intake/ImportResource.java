package fi.spiraali.score.intake;

import fi.spiraali.access.Access;
import fi.spiraali.access.Access.Forbidden;
import fi.spiraali.access.Right;
import fi.spiraali.access.Turns;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.database.Claim;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.Parameters;
import fi.spiraali.score.file.ScoreFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

@Path("/scores/imports")
@Tag(name = "Scores")
public class ImportResource {
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Instrument instrument;
    private final Lookup lookup;
    private final Session database;
    private final Identity identity;

    /** Five megabytes each: of those who wait for their turn few may hold a file. */
    private final Turns arriving = new Turns(4);

    /** A file of five megabytes is many times that while it is read: one at a time. */
    private final Turns reading = new Turns(1);

    ImportResource(
            Access access,
            Audit audit,
            Clock clock,
            Instrument instrument,
            Lookup lookup,
            Session database,
            Identity identity) {
        this.identity = identity;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.instrument = instrument;
        this.lookup = lookup;
        this.database = database;
    }

    /** Where the rows belong that don't say it, and whether to write them. */
    public static class ImportParameters implements Parameters {
        @QueryParam("team")
        @Parameter(description = "Whose the rows are that name no team")
        UUID team;

        @QueryParam("dryRun")
        @DefaultValue("false")
        @Pattern(regexp = "true|false", message = "UNKNOWN_VALUE")
        @Parameter(description = "Checks the file and writes nothing", schema = @Schema(type = SchemaType.BOOLEAN))
        String dryRun;
    }

    /**
     * @param rounds how many the file adds
     * @param newInnovations how many innovations it adds with them
     * @param alreadyThere how many of its rounds are there already, just so
     * @param written false after a dry run
     */
    @Schema(name = "ImportResult")
    public record ImportView(int rounds, int newInnovations, int alreadyThere, boolean written) {}

    @POST
    @Consumes({ScoreFiles.CSV, ScoreFiles.XLSX})
    @Operation(operationId = "importScores", summary = "Bring closed rounds in from a spreadsheet", description = """
                    A file as `GET /scores` gives it, in CSV (comma or semicolon) or as a workbook, its columns in any
                    order; those that follow from the counts of the levels may be missing and must be right where they
                    stand. At most 5 MiB and 11 000 rows. It is checked whole before anything is written, and either all
                    of it is written or nothing. 422 lists every fault (up to a thousand): `pointer` is
                    `/{row}/{column}`, with the row as the spreadsheet counts it and the header as row 1.

                    Rows of one round carry its `assessment`; where it is empty, rows of one innovation, title and closing
                    time belong together and always get the same id, so that a file that is sent again adds nothing. An
                    empty `innovation` is found by its name in the team, or created.""")
    public ImportView bring(
            @Valid @BeanParam ImportParameters parameters,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = ScoreFiles.CSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = ScoreFiles.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    @NotNull
                    InputStream file,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String type)
            throws IOException {
        var teams = teams(parameters.team);
        try {
            return arriving.take(() -> {
                var content = content(file);
                return reading.take(() -> brought(table(content, type), teams, parameters));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] content(InputStream file) {
        try {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportView brought(Table table, Set<UUID> teams, ImportParameters parameters) {
        var faults = new Faults();
        var entries = new Reading(instrument, parameters.team, clock.instant(), faults).entries(table);
        boolean writing = parameters.dryRun.equals("false");
        return QuarkusTransaction.requiringNew().call(() -> {
            var named = entries.stream()
                    .map(entry -> entry.round().team())
                    .filter(teams::contains)
                    .distinct()
                    .sorted()
                    .toList();
            // Of two equal files at once the second finds what the first has brought.
            named.forEach(team -> Claim.on(team, database));
            var grants = named.stream()
                    .map(team -> access.toHeldTeam(team, Right.RUN_ROUNDS))
                    .toList();
            var plan = database.doReturningWork(connection -> planned(entries, teams, faults, writing, connection));
            if (writing && !plan.rounds().isEmpty()) {
                grants.forEach(grant -> audit.record(
                        Act.SCORES_IMPORTED, grant.team(), grant.actor(), Target.of(Target.Kind.TEAM, grant.team())));
            }
            return new ImportView(plan.rounds().size(), plan.innovations().size(), plan.alreadyThere(), writing);
        });
    }

    private Plan planned(List<Entry> entries, Set<UUID> teams, Faults faults, boolean writing, Connection connection)
            throws SQLException {
        var known = lookup.known(entries, teams, connection);
        var resolved =
                entries.stream().map(entry -> identity.resolved(entry, known)).toList();
        var stored = lookup.rounds(resolved, teams, connection);
        var plan = new Check(instrument, identity, known, stored).plan(resolved);
        faults.refuseIfAny();
        if (writing) {
            new Writing(connection, clock.instant()).write(plan);
        }
        return plan;
    }

    private Set<UUID> teams(UUID usual) {
        if (usual != null) {
            access.toTeam(usual, Right.RUN_ROUNDS);
        }
        var teams = access.teams(Right.RUN_ROUNDS).keySet();
        if (teams.isEmpty()) {
            throw new Forbidden();
        }
        return teams;
    }

    private static Table table(byte[] file, String type) {
        return type.strip().toLowerCase(Locale.ROOT).startsWith(ScoreFiles.CSV)
                ? CsvReading.read(file)
                : WorkbookReading.read(file);
    }
}
