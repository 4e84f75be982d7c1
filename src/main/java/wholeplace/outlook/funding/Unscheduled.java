package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.FundKind;
import wholeplace.budget.Line;
import wholeplace.finance.allocation.Pieces;
import wholeplace.money.Money;

/// Borrowing that pays for lines without a scheme, for which nothing is provided.
///
/// @param lines how many
/// @param largest the line for which most is borrowed
public record Unscheduled(Pot pot, Money amount, int lines, Line largest) {

    public static List<Unscheduled> of(FundingOutlook funding) {
        Solved solved = funding.solved();
        List<Unscheduled> all = new ArrayList<>();
        for (int pot = 0; pot < solved.pots.size(); pot++) {
            if (solved.pots.get(pot).kind().standing() == FundKind.Standing.BORROWING) {
                var sum = new Sum();
                for (int need = 0; need < solved.needs.size(); need++) {
                    if (solved.needs.get(need).line().scheme() == null) {
                        sum.add(solved.needs.get(need).line(), paid(solved, need, pot));
                    }
                }
                sum.addTo(all, solved.pots.get(pot));
            }
        }
        return all;
    }

    private static long paid(Solved solved, int need, int pot) {
        Pieces pieces = solved.allocation.pieces();
        long paid = 0;
        int end = pieces.first(solved.firsts[need + 1]);
        for (int piece = pieces.first(solved.firsts[need]); piece < end; piece++) {
            paid = Math.addExact(paid, pieces.purse(piece) == pot ? pieces.pence(piece) : 0);
        }
        return paid;
    }

    private static final class Sum {
        private long sum;
        private int lines;
        private long most;
        private @Nullable Line largest;

        void add(Line line, long pence) {
            if (pence > 0) {
                sum = Math.addExact(sum, pence);
                lines++;
                if (pence > most) {
                    most = pence;
                    largest = line;
                }
            }
        }

        void addTo(List<Unscheduled> all, Pot pot) {
            if (sum > 0) {
                all.add(new Unscheduled(pot, new Money(sum), lines, Objects.requireNonNull(largest)));
            }
        }
    }
}
