package fi.spiraali.innovation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The latest closed round, as much of it as a list draws.
 *
 * @param medians in the framework's order; null is a gap, all are null when the group is too small to show
 */
@Embeddable
public record LatestRound(
        @Column(name = "latest_assessment") @NotNull UUID assessment,
        @Column(name = "latest_title") @NotNull String title,
        @Column(name = "latest_closed_at") @NotNull Instant closedAt,
        @Column(name = "latest_medians") @NotNull List<Double> medians) {}
