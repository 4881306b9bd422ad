package fi.spiraali.workshop.people;

import fi.spiraali.access.Keys;
import fi.spiraali.access.RoomCookies;
import fi.spiraali.access.Turns;
import fi.spiraali.database.Claim;
import fi.spiraali.http.Anyone;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import fi.spiraali.workshop.JoinCode;
import fi.spiraali.workshop.Language;
import fi.spiraali.workshop.RoomChanged;
import fi.spiraali.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/join")
@Tag(name = "Joining")
public class JoinResource {
    private final Clock clock;
    private final Door door;
    private final EntityManager database;
    private final Groups groups;
    private final Keys keys;
    private final RejoinCode rejoinCode;
    private final Event<RoomChanged> changed;
    private final Turns turns = new Turns();

    JoinResource(
            Clock clock,
            Door door,
            EntityManager database,
            Groups groups,
            Keys keys,
            RejoinCode rejoinCode,
            Event<RoomChanged> changed) {
        this.clock = clock;
        this.door = door;
        this.database = database;
        this.groups = groups;
        this.keys = keys;
        this.rejoinCode = rejoinCode;
        this.changed = changed;
    }

    /** How the participant's secret is handed over. */
    @Schema(name = "JoinAs")
    public enum As {
        COOKIE,
        BEARER
    }

    public record LookBody(
            @NotBlank @Size(max = 20) String code,
            @Size(max = 40) @Schema(nullable = true) String key) {}

    /**
     * @param key what stands behind the code in the QR code's address
     * @param participant made by the phone at random and kept, so that asking twice joins once
     * @param name in a named workshop, for those who want to give one
     * @param accepted the principles for safer events
     */
    public record JoinBody(
            @NotBlank @Size(max = 20) String code,
            @Size(max = 40) @Schema(nullable = true) String key,
            @NotNull UUID participant,

            @CodePointLength(max = 60) @Schema(maxLength = 60, nullable = true)
            String name,

            @NotNull Language language,
            @NotNull Boolean accepted,
            @Schema(nullable = true) As as) {

        public JoinBody {
            name = name == null || name.isBlank() ? null : name.strip();
        }
    }

    public record JoinAgainBody(
            @NotBlank @Size(max = 20) String code,
            @Size(max = 40) @Schema(nullable = true) String key,
            @NotBlank @Size(max = 20) String rejoinCode,
            @Schema(nullable = true) As as) {}

    /** What is behind a code, before one goes in. */
    public record RoomAhead(@NotNull Ahead workshop) {
        @Schema(name = "WorkshopAhead")
        public record Ahead(
                @NotNull UUID id,
                @NotNull String title,
                boolean anonymous,
                @NotNull List<Language> languages,
                @NotNull Workshop.State state) {}
    }

    /**
     * @param number how others call one
     * @param token only where it was asked for as a bearer token
     */
    public record Joined(
            @NotNull UUID workshop,
            int number,
            @NotNull String rejoinCode,
            @Schema(nullable = true, required = true) String token) {}

    @POST
    @Path("look")
    @Anyone
    @Operation(operationId = "lookBehindCode", summary = "Which workshop a code is of")
    public RoomAhead look(@NotNull @Valid LookBody body, HttpServerRequest request) {
        var workshop = door.behind(body.code(), body.key(), request);
        return new RoomAhead(new RoomAhead.Ahead(
                workshop.id(), workshop.title(), workshop.anonymous(), workshop.languages(), workshop.state()));
    }

    @POST
    @Anyone
    @Operation(
            operationId = "join",
            summary = "Come into a workshop by its code",
            description = "Without an account. Wrong codes are limited, right ones never.")
    public RestResponse<Joined> join(@NotNull @Valid JoinBody body, HttpServerRequest request) {
        var found = door.behind(body.code(), body.key(), request);
        found.mustBeLive();
        if (!body.accepted()) {
            throw new InvalidRequest("/accepted", FaultCode.PRINCIPLES_NOT_ACCEPTED);
        }
        if (found.anonymous() && body.name() != null) {
            throw new InvalidRequest("/name", FaultCode.NOT_IN_ANONYMOUS_WORKSHOP);
        }
        return turns.take(() -> QuarkusTransaction.requiringNew().call(() -> come(found.id(), body)));
    }

    /** In turns: a room that comes in all at once must not take the database's connections from those who are answering. */
    private RestResponse<Joined> come(UUID id, JoinBody body) {
        Claim.on(body.participant(), database);
        // Held: who comes while groups are formed is in one of them, or finds them formed.
        var workshop = Workshop.requireLocked(id);
        workshop.mustBeLive();
        Optional<Participant> known = Participant.findByIdOptional(body.participant());
        var participant = known.orElseGet(() -> admit(workshop, body));
        // An id that is known elsewhere can't be a repeated request of this room's.
        Participant.require(id, participant.id());
        return answer(RestResponse.Status.CREATED, id, participant, body.as());
    }

    @POST
    @Path("again")
    @Anyone
    @Operation(operationId = "joinAgain", summary = "Come back on another device, as the same participant")
    public RestResponse<Joined> again(@NotNull @Valid JoinAgainBody body, HttpServerRequest request) {
        var workshop = door.behind(body.code(), body.key(), request);
        var kept = rejoinCode.kept(workshop.id(), JoinCode.tidy(body.rejoinCode()));
        var participant = door.behind(workshop, kept, request);
        return answer(RestResponse.Status.OK, workshop.id(), participant, body.as());
    }

    private Participant admit(Workshop workshop, JoinBody body) {
        int number = Participant.nextNumber(workshop.id());
        if (number > Participant.MOST) {
            throw new WorkshopFull();
        }
        var kept = rejoinCode.kept(workshop.id(), rejoinCode.of(body.participant()));
        var participant = new Participant(
                body.participant(), workshop, number, body.name(), body.language(), kept, clock.instant());
        participant.persistAndFlush();
        groups.seat(workshop, participant.id());
        changed.fire(RoomChanged.of(workshop.id()));
        return participant;
    }

    private RestResponse<Joined> answer(RestResponse.Status status, UUID workshop, Participant participant, As as) {
        var secret = keys.link(RoomCookies.PARTICIPANT, participant.id());
        var joined = new Joined(
                workshop, participant.number(), rejoinCode.of(participant.id()), as == As.BEARER ? secret : null);
        var answer = ResponseBuilder.<Joined>create(status).entity(joined);
        return (as == As.BEARER ? answer : answer.cookie(RoomCookies.ofParticipant(secret))).build();
    }

    /** As many as fit are in. */
    static class WorkshopFull extends Refusal {
        private static final long serialVersionUID = 1L;

        WorkshopFull() {
            super(ProblemType.WORKSHOP_FULL);
        }
    }
}
