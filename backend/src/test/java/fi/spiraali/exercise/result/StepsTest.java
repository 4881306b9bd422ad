package fi.spiraali.exercise.result;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** In whatever order an anonymous room answers, changes its mind and looks, each look shows three people more or the same. */
@QuarkusTest
class StepsTest {
    private static final List<String> CARDS = List.of("new-working-idea", "societal-need", "everyday-life");
    private static final String PUBLISHED = "SELECT id, participant FROM answer WHERE activity = ? AND published";

    @Inject
    DataSource database;

    @RepeatedTest(3)
    void no_two_looks_differ_by_fewer_than_three_people(RepetitionInfo repetition) throws SQLException {
        var random = new Random(repetition.getCurrentRepetition());
        var room = Room.anonymous(Room.PAIRS).at(0);
        var writers = Writer.several(7, room, 0);
        writers.getFirst().pick("recognise", CARDS.getFirst());
        room.reveal(0);
        var seen = look(writers.getFirst());
        for (int i = 0; i < 80; i++) {
            act(writers.get(random.nextInt(writers.size())), random);
            var next = look(writers.getFirst());
            assertThat(seen.entrySet(), everyItem(is(in(next.entrySet()))));
            var newcomers = new HashMap<>(next);
            newcomers.keySet().removeAll(seen.keySet());
            assertThat(new HashSet<>(newcomers.values()).size(), anyOf(is(0), greaterThanOrEqualTo(3)));
            seen = next;
        }
    }

    /** Some of it is refused: what has been shown stays. */
    private static void act(Writer writer, Random random) {
        var prompt = random.nextBoolean() ? "recognise" : "strengthen";
        var card = CARDS.get(random.nextInt(CARDS.size()));
        int status = random.nextInt(3) == 0
                ? writer.unpick(prompt, card).statusCode()
                : writer.choose(prompt, card).statusCode();
        assertThat(status, is(in(List.of(201, 204, 409))));
    }

    /** Who stands behind what the room has been shown; the room itself is told numbers alone. */
    private Map<UUID, UUID> look(Writer reader) throws SQLException {
        int answered = reader.results().then().statusCode(200).extract().path("answered");
        var shown = new HashMap<UUID, UUID>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PUBLISHED)) {
            statement.setObject(1, UUID.fromString(reader.activity()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    shown.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
                }
            }
        }
        assertThat(answered, is(new HashSet<>(shown.values()).size()));
        return shown;
    }
}
