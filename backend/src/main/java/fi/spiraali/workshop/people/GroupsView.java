package fi.spiraali.workshop.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import fi.spiraali.workshop.people.Participant.Somebody;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param without those who are in no group */
@Schema(name = "Groups")
public record GroupsView(
        @NotNull UUID activity,
        @NotNull List<Group> groups,
        @NotNull List<Somebody> without) implements Versioned {

    /** @param stages of the spiral that were dealt to it */
    @Schema(name = "RoomGroup")
    public record Group(
            int number,
            @NotNull List<String> stages,
            @NotNull List<Somebody> members) {}

    @Override
    @JsonIgnore
    public String etag() {
        // Who is where, and nothing that changes without anybody moving somebody.
        var places = groups.stream()
                .map(group -> List.of(
                        group.number(),
                        group.members().stream().map(Somebody::number).toList()))
                .toList();
        return digest(places) + "." + digest(this);
    }

    /** Not a hash code: those of lists of small numbers are often the same. */
    private static UUID digest(Object what) {
        return UUID.nameUUIDFromBytes(what.toString().getBytes(StandardCharsets.UTF_8));
    }
}
