package fi.spiraali.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.access.Grant;
import fi.spiraali.access.Right;
import fi.spiraali.http.Versioned;
import fi.spiraali.innovation.Innovation;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A workshop as those who run it see it.
 *
 * @param team null for a link's holder
 * @param key stands behind the code in the QR code's address
 * @param linked the innovations by name
 */
public record WorkshopView(
        @NotNull UUID id,
        @Schema(nullable = true, required = true) Named team,
        @NotNull String title,
        boolean anonymous,
        @Schema(nullable = true, required = true) Short minimumGroup,
        @NotNull List<Language> languages,
        @NotNull List<UUID> innovations,
        int graceSeconds,
        @NotNull List<Item> activities,
        @NotNull Workshop.State state,
        @NotNull String code,
        @NotNull String key,
        @NotNull Instant createdAt,
        @Schema(nullable = true, required = true) Instant startedAt,
        @Schema(nullable = true, required = true) Instant closedAt,
        @NotNull List<Named> linked,
        boolean mayRun,
        boolean mayPlan,
        boolean mayDelete,
        @JsonIgnore String etag)
        implements Versioned {

    @Schema(name = "NamedThing")
    public record Named(@NotNull UUID id, @NotNull String name) {}

    /**
     * One item of the agenda.
     *
     * @param assessment the round live scoring fills; null before it was opened
     * @param opened whether the room has been there
     */
    @Schema(name = "ActivityView")
    public record Item(
            @NotNull UUID id,
            @NotNull Titles title,
            @Schema(nullable = true, required = true) String exercise,
            int minutes,
            @Schema(nullable = true, required = true) UUID innovation,
            @NotNull Activity.Forming forming,
            @Schema(nullable = true, required = true) Integer groupSize,
            @Schema(nullable = true, required = true) Activity.Mode mode,
            @Schema(nullable = true, required = true) UUID assessment,
            @Schema(nullable = true, required = true) String innovationName,
            boolean opened) {

        private static Item of(Activity activity, Map<UUID, Innovation> linked) {
            var body = activity.body();
            var innovation = body.innovation() == null ? null : linked.get(body.innovation());
            return new Item(
                    body.id(),
                    body.title(),
                    body.exercise(),
                    body.minutes(),
                    body.innovation(),
                    body.forming(),
                    body.groupSize(),
                    body.mode(),
                    activity.assessment(),
                    innovation == null ? null : innovation.name(),
                    activity.opened());
        }
    }

    static WorkshopView of(Workshop workshop, JoinCode codes, Grant reader) {
        var linked = workshop.innovations().stream().collect(Collectors.toMap(Innovation::id, Function.identity()));
        return new WorkshopView(
                workshop.id(),
                reader.role() == null
                        ? null
                        : new Named(workshop.team().id(), workshop.team().name()),
                workshop.title(),
                workshop.anonymous(),
                workshop.minimumGroup(),
                workshop.languages(),
                workshop.innovations().stream().map(Innovation::id).toList(),
                workshop.graceSeconds(),
                Activity.of(workshop.id()).stream()
                        .map(activity -> Item.of(activity, linked))
                        .toList(),
                workshop.state(),
                workshop.code(),
                codes.keyOf(workshop.code()),
                workshop.createdAt(),
                workshop.startedAt(),
                workshop.closedAt(),
                workshop.innovations().stream()
                        .map(innovation -> new Named(innovation.id(), innovation.name()))
                        .toList(),
                reader.may(Right.RUN_WORKSHOPS),
                reader.may(Right.PLAN_WORKSHOPS),
                reader.may(Right.DELETE_WORKSHOPS),
                "%d-%x.%d.%d%s.%x"
                        .formatted(
                                workshop.version(),
                                workshop.createdAt().toEpochMilli(),
                                workshop.stageVersion(),
                                workshop.team().version(),
                                Objects.requireNonNullElse(reader.role(), ""),
                                Objects.hash(linked.values().stream()
                                        .map(Innovation::name)
                                        .toArray())));
    }
}
