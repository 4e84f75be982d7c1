package wholeplace.finance.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;

/// After a small edit most of what was funded is funded as before.
class SmallEditTest {
    private static final int EDITS = 40;

    private record Cell(int demand, int purse, int arrived, long pence) {}

    /// 1,000.00 more on one line in one year, in a place of 1,500 lines and ten years with 2 % slack.
    @Test
    void aSmallEditChangesFewCells() {
        Plan plan = LargePlace.plan(1_500, 10, true, 102, 11);
        Set<Cell> before = cells(Allocation.of(plan));
        var random = new Random(5);
        int[] changed = IntStream.range(0, EDITS)
                .map(i -> changed(
                        before, edited(plan, random.nextInt(plan.demands().size()))))
                .sorted()
                .toArray();
        assertThat(changed[EDITS / 2]).isLessThanOrEqualTo(21);
        assertThat(changed[EDITS * 9 / 10]).isLessThanOrEqualTo(39);
    }

    private static int changed(Set<Cell> before, Plan edited) {
        Set<Cell> after = cells(Allocation.of(edited));
        after.removeAll(before);
        return after.size();
    }

    private static Set<Cell> cells(Allocation allocation) {
        Set<Cell> cells = new HashSet<>();
        Pieces pieces = allocation.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            cells.add(new Cell(pieces.demand(i), pieces.purse(i), pieces.arrived(i), pieces.pence(i)));
        }
        return cells;
    }

    private static Plan edited(Plan plan, int demand) {
        Demands demands = plan.demands().copy(plan.purses().size());
        demands.pence[demand] += Money.pounds(1_000).pence();
        return new Plan(plan.purses(), demands, List.of(), List.of());
    }
}
