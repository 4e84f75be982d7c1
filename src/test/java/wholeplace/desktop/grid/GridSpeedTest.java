package wholeplace.desktop.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridSpeedTest {
    /// Measured: about 0.7 ms. The bound leaves room for a busy machine; the other one for any machine.
    @Test
    void aPageCostsUnderFiveMillisecondsAtFiftyThousandLinesAndNoMoreThanAtFiveHundred() {
        var large = new GridSpeed(50_000, 10);
        double page = large.pageStep();
        large.close();
        var small = new GridSpeed(500, 10);
        double smallPage = small.pageStep();
        small.close();
        assertThat(page).isLessThan(5);
        assertThat(page).isLessThan(3 * smallPage + 1);
    }
}
