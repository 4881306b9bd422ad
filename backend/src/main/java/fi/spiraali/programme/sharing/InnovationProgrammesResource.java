package fi.spiraali.programme.sharing;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/innovations/{innovation}/programmes")
@Tag(name = "Programmes")
public class InnovationProgrammesResource {
    private final Access access;
    private final EntityManager database;

    InnovationProgrammesResource(Access access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    @Schema(name = "ProgrammeName")
    public record Named(@NotNull UUID id, @NotNull String name) {}

    /** @param version for If-Match when it is changed */
    @Schema(name = "InnovationProgramme")
    public record InProgramme(
            @NotNull Named programme,
            @NotNull Sharing sharing,
            @NotNull Placement placement,
            int version) {}

    private record Row(Share share, UUID programme, String name) {}

    @GET
    @Operation(
            operationId = "listInnovationProgrammes",
            summary = "Which programmes an innovation is in and what it shares there, the latest first")
    public Page<InProgramme> list(UUID innovation, @Valid @BeanParam Paging paging) {
        access.toInnovation(innovation, Right.READ_SHARING);
        return Page.of(
                database.createQuery("""
                                select s, p.id, p.name from Share s join Programme p on p.id = s.key.programme
                                where s.key.innovation = ?1
                                  and (s.joinedAt < ?2 or s.joinedAt = ?2 and s.key.programme < ?3)
                                order by s.joinedAt desc, s.key.programme desc""", Row.class)
                        .setParameter(1, innovation)
                        .setParameter(2, paging.from().at())
                        .setParameter(3, paging.from().id())
                        .setMaxResults(paging.limit() + 1)
                        .getResultList(),
                paging.limit(),
                row -> new InProgramme(
                        new Named(row.programme(), row.name()),
                        row.share().sharing(),
                        row.share().placement(),
                        row.share().version()),
                last -> new Cursor(last.share().joinedAt(), last.programme()));
    }
}
