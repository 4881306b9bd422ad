package fi.spiraali.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What an activity is called, in the languages somebody wrote it in: at least one. */
@Embeddable
public record Titles(
        @Column(name = "title_fi")
        @CodePointLength(min = 1, max = 200)
        @Schema(nullable = true, required = true, maxLength = 200)
        String fi,

        @Column(name = "title_sv")
        @CodePointLength(min = 1, max = 200)
        @Schema(nullable = true, required = true, maxLength = 200)
        String sv,

        @Column(name = "title_en")
        @CodePointLength(min = 1, max = 200)
        @Schema(nullable = true, required = true, maxLength = 200)
        String en) {

    public Titles {
        fi = blankToNull(fi);
        sv = blankToNull(sv);
        en = blankToNull(en);
    }

    boolean areMissing() {
        return fi == null && sv == null && en == null;
    }

    private static String blankToNull(String title) {
        return title == null || title.isBlank() ? null : title.strip();
    }
}
