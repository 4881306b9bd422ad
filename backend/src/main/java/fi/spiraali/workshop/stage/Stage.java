package fi.spiraali.workshop.stage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.Workshop;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a room is; the same small state for everybody in it.
 *
 * @param activity null before the first
 * @param answering whether answers are taken, until `endsAt` and its grace
 * @param revealed whether the activity's answers are shown
 * @param now by the server's clock
 * @param spiralStage where all are at together
 */
public record Stage(
        @NotNull UUID workshop,
        int version,
        @NotNull Workshop.State state,
        @Schema(nullable = true, required = true) UUID activity,
        boolean answering,
        boolean revealed,
        @Schema(nullable = true, required = true) Instant endsAt,
        int graceSeconds,
        @NotNull Instant now,
        @Schema(nullable = true, required = true) String spiralStage)
        implements Versioned {

    /** @param activity the workshop's current one, null before the first */
    public static Stage of(Workshop workshop, Activity activity, Instant now) {
        return new Stage(
                workshop.id(),
                workshop.stageVersion(),
                workshop.state(),
                workshop.activity(),
                activity != null && activity.answering(),
                activity != null && activity.revealed(),
                activity == null ? null : activity.endsAt(),
                workshop.graceSeconds(),
                now,
                activity == null ? null : activity.spiralStage());
    }

    public static Stage of(Workshop workshop, Instant now) {
        var activity = workshop.activity() == null ? null : Activity.require(workshop.id(), workshop.activity());
        return of(workshop, activity, now);
    }

    /** The same, told at another moment. */
    public Stage at(Instant moment) {
        return new Stage(
                workshop, version, state, activity, answering, revealed, endsAt, graceSeconds, moment, spiralStage);
    }

    @Override
    @JsonIgnore
    public String etag() {
        return String.valueOf(version);
    }
}
