package wholeplace.finance.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A short form of [AllocationRounds].
class AllocationRoundsTest {
    private static final int CASES = 3_000;

    @Test
    void everyAllocationIsLawfulAndTheBestThereIs() {
        var rounds = new AllocationRounds();
        assertThat(rounds.run(CASES)).isEmpty();
        assertThat(rounds.feasible()).isGreaterThan(CASES / 2);
        assertThat(rounds.clashes()).isGreaterThan(CASES / 3);
        assertThat(rounds.missed()).isZero();
    }
}
