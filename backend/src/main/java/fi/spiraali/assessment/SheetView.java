package fi.spiraali.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.framework.Framework;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own sheet. */
public record SheetView(
        @NotNull UUID id,
        @NotNull UUID assessment,
        @Schema(nullable = true, required = true) String assessor,
        @NotNull Role role,
        @NotNull ScoreSheet.State state,
        @Schema(nullable = true, required = true) Instant submittedAt,
        @NotNull List<ScoreView> scores,
        @JsonIgnore String etag)
        implements Versioned {

    static SheetView of(ScoreSheet sheet, Framework framework) {
        return of(sheet, scores(sheet, ScoreRemark.of(List.of(sheet.id())), framework));
    }

    /** Without its answers. */
    static SheetView sealed(ScoreSheet sheet) {
        return of(sheet, List.of());
    }

    private static SheetView of(ScoreSheet sheet, List<ScoreView> scores) {
        return new SheetView(
                sheet.id(),
                sheet.assessment(),
                sheet.assessor(),
                sheet.role(),
                sheet.state(),
                sheet.submittedAt(),
                scores,
                String.valueOf(sheet.version()));
    }

    /** What has been answered, in the framework's order. */
    static List<ScoreView> scores(ScoreSheet sheet, Map<ScoreRemark.Key, ScoreRemark> remarks, Framework framework) {
        var levels = sheet.levels();
        return IntStream.range(0, levels.length)
                .mapToObj(i -> {
                    var remark = remarks.get(new ScoreRemark.Key(sheet.id(), (short) (i + 1)));
                    if (remark != null) {
                        return ScoreView.of(framework.idAt(i), remark.beside(levels[i]));
                    }
                    return levels[i] == null ? null : ScoreView.of(framework.idAt(i), Score.of(levels[i]));
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
