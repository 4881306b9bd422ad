package fi.spiraali.exercise.memo;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    tavallinen teksti, 12 %!;          tavallinen teksti, 12 %!
                    # otsikko;                         \\# otsikko
                    - kohta;                           \\- kohta
                    1. kohta;                          1\\. kohta
                    2026 on vuosi. Niin;               2026 on vuosi. Niin
                    [linkki](javascript:x);            \\[linkki\\](javascript:x)
                    <script>;                          \\<script\\>
                    a*b_c`d;                           a\\*b\\_c\\`d
                    jono | toinen;                     jono \\| toinen
                    ---;                               \\---""")
    void what_people_wrote_stays_text(String written, String expected) {
        assertThat(Markdown.escaped(written), is(expected));
    }

    @Test
    void a_text_of_several_lines_stays_in_its_item() {
        assertThat(
                new Markdown().list(List.of("eka\n# toka\r\n\nneljäs")).toString(),
                is("- eka  \n  \\# toka  \n    \n  neljäs\n\n"));
    }

    @Test
    void a_heading_and_a_cell_are_one_line() {
        assertThat(new Markdown().heading(2, " 1. kaksi\nriviä ").toString(), is("## 1. kaksi riviä\n\n"));
        assertThat(
                new Markdown()
                        .table(List.of("Vastaus", "Määrä"), List.of(List.of("a\nb", "3")))
                        .toString(),
                is("| Vastaus | Määrä |\n|---|---:|\n| a b | 3 |\n\n"));
    }
}
