package fi.spiraali.exercise.result;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is answered, changed and taken back in whatever order, the results are what a count of the rows says. */
@QuarkusTest
class SumsTest {
    private static final List<String> CARDS =
            List.of("new-working-idea", "societal-need", "everyday-life", "co-creation", "ecosystem");

    private static final String COUNT = """
            SELECT prompt || ' ' || option, count(DISTINCT participant) FROM answer
            WHERE activity = ? AND option IS NOT NULL GROUP BY 1""";

    @Inject
    DataSource database;

    @RepeatedTest(3)
    void sums_equal_a_count_of_the_rows(RepetitionInfo repetition) throws SQLException {
        var random = new Random(repetition.getCurrentRepetition());
        var room = Room.live(Room.PAIRS).at(0);
        var writers = Writer.several(4, room, 0);
        for (int i = 0; i < 120; i++) {
            act(writers.get(random.nextInt(4)), random);
            if (i % 40 == 20) {
                room.reveal(0);
                assertSums(writers.getFirst());
            }
        }
        assertSums(writers.getFirst());
    }

    private static void act(Writer writer, Random random) {
        var prompt = random.nextBoolean() ? "recognise" : "strengthen";
        var card = CARDS.get(random.nextInt(CARDS.size()));
        if (random.nextInt(3) == 0) {
            writer.unpick(prompt, card).then().statusCode(204);
        } else {
            writer.pick(prompt, card);
        }
    }

    private void assertSums(Writer reader) throws SQLException {
        var results = reader.results().then().statusCode(200).extract().jsonPath();
        var told = new HashMap<String, Integer>();
        results.<Map<String, Object>>getList("choices")
                .forEach(choice -> told.put(
                        choice.get("prompt") + " " + choice.get("option"), ((Number) choice.get("people")).intValue()));
        assertThat(told, is(counted(reader.activity())));
    }

    private Map<String, Integer> counted(String activity) throws SQLException {
        var counted = new HashMap<String, Integer>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, UUID.fromString(activity));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counted.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return counted;
    }
}
