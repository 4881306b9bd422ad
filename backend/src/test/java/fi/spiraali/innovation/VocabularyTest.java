package fi.spiraali.innovation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fi.spiraali.framework.Instrument;
import fi.spiraali.framework.ShippedInstrument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same ids stand in the instrument's files, in the payload's patterns and in the database's rules. */
class VocabularyTest {
    private static final Instrument INSTRUMENT = ShippedInstrument.read();

    @Test
    void an_innovation_takes_the_objectives_and_stages_of_the_instrument() {
        assertThat(List.of(ids(Vocabulary.OBJECTIVE)), is(INSTRUMENT.objectives()));
        assertThat(List.of(ids(Vocabulary.STAGE)), is(INSTRUMENT.standings()));
    }

    @Test
    void the_database_takes_the_objectives_and_stages_of_the_instrument() throws IOException {
        try (var migration = getClass().getResourceAsStream("/db/migration/V2__Keep_innovations.sql")) {
            var sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sql, containsString("ARRAY[" + quoted(INSTRUMENT.objectives()) + "]"));
            assertThat(sql, containsString("stage IN (" + quoted(INSTRUMENT.standings()) + ")"));
        }
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    private static String[] ids(String pattern) {
        return pattern.replaceAll("[\\^$()]", "").split("\\|");
    }
}
