package fi.spiraali.workshop.people;

import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.Language;
import fi.spiraali.workshop.Titles;
import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.stage.Stage;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All a phone needs when it comes into the room.
 *
 * @param group of the current activity; null where one works alone
 * @param stars one's own, by slot
 */
public record MyRoom(
        @NotNull Room workshop,
        int number,
        @Schema(nullable = true, required = true) String name,
        @NotNull Language language,
        @NotNull String rejoinCode,
        @Schema(nullable = true, required = true) MyGroup group,
        @NotNull List<MyStar> stars,
        @NotNull Stage stage) {

    public record Room(
            @NotNull UUID id,
            @NotNull String title,
            boolean anonymous,
            @NotNull List<Language> languages,
            @NotNull Workshop.State state,
            @NotNull List<RoomActivity> activities) {}

    /** @param assessment the round live scoring fills; null before it was opened */
    public record RoomActivity(
            @NotNull UUID id,
            @NotNull Titles title,
            @Schema(nullable = true, required = true) String exercise,
            int minutes,
            @NotNull Activity.Forming forming,
            @Schema(nullable = true, required = true) Short groupSize,
            @Schema(nullable = true, required = true) Activity.Mode mode,
            @Schema(nullable = true, required = true) UUID assessment,
            @Schema(nullable = true, required = true) Scored innovation) {}

    /** What is scored, as much of it as one needs to know. */
    @Schema(name = "ScoredInnovation")
    public record Scored(@NotNull String name, @NotNull String summary) {}

    /** @param stages of the spiral that were dealt to it */
    public record MyGroup(
            @NotNull UUID activity,
            int number,
            @NotNull List<String> stages,
            @NotNull List<Member> members) {}

    @Schema(name = "GroupMember")
    public record Member(
            int number,
            @Schema(nullable = true, required = true) String name) {}

    public record MyStar(int slot, @NotNull UUID answer) {}
}
