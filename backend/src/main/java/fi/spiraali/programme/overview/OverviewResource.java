package fi.spiraali.programme.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.access.Access;
import fi.spiraali.access.ProgrammeRole;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.programme.overview.Presence.Presences;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programme}/overview")
@Tag(name = "Programmes")
public class OverviewResource {
    private static final int KEPT = 200;

    private final Access access;
    private final Presences presences;
    private final Publishing publishing;
    private final Instrument instrument;
    private final Cache<UUID, Figures> figures =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Most looks find everything as the last one did; then only that is found out. */
    private final Cache<Look, Overview> overviews =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** @param latest null before anything was published */
    private record Look(UUID programme, String frameworkVersion, Presence presence, Edition latest) {}

    OverviewResource(Access access, Presences presences, Publishing publishing, Instrument instrument) {
        this.access = access;
        this.presences = presences;
        this.publishing = publishing;
        this.instrument = instrument;
    }

    @GET
    @Operation(
            operationId = "getProgrammeOverview",
            summary = "Coverage, spread and change over a programme's innovations",
            description = """
                    Results are published of at least five innovations at a time, and only where no sum or difference of
                    everything published so far tells of fewer than three. So they stay as they are until enough has
                    changed, and from the next look on leave out an innovation that shares no more.""")
    public Overview overview(
            UUID programme,
            @QueryParam("frameworkVersion")
                    @Size(max = 100)
                    @Parameter(description = "One of `versions`; the latest when left out")
                    String frameworkVersion)
            throws SQLException {
        access.toProgramme(programme, ProgrammeRole.TEAM);
        var newest = instrument.frameworks().getLast();
        var versions = instrument.frameworks().stream()
                .filter(framework -> framework.id().equals(newest.id()))
                .map(Framework::version)
                .toList();
        var framework = frameworkVersion == null
                ? newest
                : instrument
                        .findFramework(newest.id(), frameworkVersion)
                        .orElseThrow(() -> new InvalidRequest(
                                "frameworkVersion", FaultCode.UNKNOWN_VALUE, String.join(", ", versions)));
        var presence = presences.of(programme, framework);
        var latest = publishing.latest(programme, presence, framework).orElse(null);
        return overviews.get(
                new Look(programme, framework.version(), presence, latest),
                look -> picture(look, framework).overview(programme, framework, versions));
    }

    private Picture picture(Look look, Framework framework) {
        var latest = look.latest();
        var shown = latest == null || !latest.mayBeShown()
                ? Figures.NONE
                : figures.get(latest.id(), id -> Figures.of(latest.publication(), framework));
        return new Picture(look.presence(), latest, shown, publishing.groups());
    }
}
