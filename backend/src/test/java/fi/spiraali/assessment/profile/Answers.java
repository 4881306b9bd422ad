package fi.spiraali.assessment.profile;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** What up to forty people answered on five levels; at least one did. */
final class Answers implements ArbitrarySupplier<int[]> {
    @Override
    public Arbitrary<int[]> get() {
        return Arbitraries.integers()
                .between(1, 5)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
