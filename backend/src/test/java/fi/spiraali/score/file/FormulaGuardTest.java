package fi.spiraali.score.file;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardTest {
    /** What a program runs that takes any of these for the end of a cell or a line, and a quotation mark for its beginning. */
    private static final Pattern RUN = Pattern.compile("(^|[;,\t\r\n])\"*[=+\\-@]");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(";,\t\r\n\"'=+-@a ").ofMaxLength(12);
    }

    @Property
    void nothing_is_run_wherever_the_text_is_cut(@ForAll("texts") String text) {
        assertThat(RUN.matcher(FormulaGuard.on(text)).find(), is(false));
    }

    @Property
    void what_is_taken_off_again_is_the_text(@ForAll("texts") String text) {
        assertThat(FormulaGuard.off(FormulaGuard.on(text)), is(text));
    }

    @Example
    void what_somebody_typed_loses_nothing() {
        for (var text : new String[] {"Nuoret,'Oma polku'", "'Oma polku'", "Perheet;'koti'", "'t Hof"}) {
            assertThat(FormulaGuard.off(text), is(text));
        }
        assertThat(FormulaGuard.off("'=SUMMA(A1)"), is("=SUMMA(A1)"));
    }

    @Example
    void usual_text_stays_as_it_is() {
        for (var text : new String[] {"Iltakahvila, Tampere", "perhe–lapsi", "a-b; c+d", "\"Koti\", \"koulu\""}) {
            assertThat(FormulaGuard.on(text), is(text));
        }
    }
}
