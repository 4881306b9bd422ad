package fi.spiraali.team;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.audit.AuditEntry;
import fi.spiraali.audit.AuditEntry.Trail;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/teams/{team}/audit")
@Tag(name = "Teams")
public class AuditResource {
    private final Access access;
    private final Trail trail;

    AuditResource(Access access, Trail trail) {
        this.access = access;
        this.trail = trail;
    }

    @GET
    @Operation(
            operationId = "listAudit",
            summary = "Who did what to whom and when, the latest first",
            description = """
                    Every act that changed who may do what, changed a state, or deleted. Sheets are not in it: whose they
                    are is nobody's business. It can't be changed and only grows.""")
    public Page<AuditEntry> list(UUID team, @Valid @BeanParam Paging paging) throws SQLException {
        access.toTeam(team, Right.RUN_TEAM);
        return Page.of(
                trail.of(team, paging.from(), paging.limit()),
                paging.limit(),
                entry -> entry,
                last -> new Cursor(last.at(), last.id()));
    }
}
