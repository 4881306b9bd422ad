package fi.spiraali.assessment;

import fi.spiraali.framework.Framework;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sheet as the team sees it: who, and what once the results are out. Without its id, which is its owner's key.
 *
 * @param scores null until the results are revealed or the round is closed
 */
public record SubmittedSheetView(
        @Schema(nullable = true, required = true) String assessor,
        @NotNull Role role,
        @NotNull Instant submittedAt,
        @Schema(nullable = true, required = true) List<ScoreView> scores) {

    static SubmittedSheetView withoutScores(ScoreSheet sheet) {
        return new SubmittedSheetView(sheet.assessor(), sheet.role(), sheet.submittedAt(), null);
    }

    static SubmittedSheetView of(ScoreSheet sheet, Map<ScoreRemark.Key, ScoreRemark> remarks, Framework framework) {
        return new SubmittedSheetView(
                sheet.assessor(), sheet.role(), sheet.submittedAt(), SheetView.scores(sheet, remarks, framework));
    }
}
