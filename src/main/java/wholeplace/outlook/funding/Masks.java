package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.Line;
import wholeplace.budget.LineUse;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PoolId;
import wholeplace.budget.SpendClass;

/// For each line the pots that may pay for it, as bits: what [Rules] says one by one, for tens of thousands of lines at
/// once. A mask is made once for each name that stands under a heading, and a line's is the masks of its names
/// together.
final class Masks {
    private static final int BITS = Long.SIZE;

    private final List<Pot> pots;
    private final int words;
    private final List<Heading> headings = new ArrayList<>();
    private final long[] revenue;
    private final long[] capital;
    private final long[] receipts;
    private final Map<Owner, long[]> owners = new HashMap<>();

    private record Owner(PartnerId partner, @Nullable PoolId pool) {}

    /// @param borrows whether borrowing may pay by itself
    Masks(List<Pot> pots, boolean borrows) {
        this.pots = pots;
        this.words = Math.max(1, (pots.size() + BITS - 1) / BITS);
        this.revenue = mask(pot -> pot.isCash() && paysRevenue(pot) && (borrows || !pot.isBorrowing()));
        this.capital =
                mask(pot -> pot.isCash() && pot.fundClass() != FundClass.REVENUE && (borrows || !pot.isBorrowing()));
        this.receipts = mask(pot -> pot.isCash() && pot.kind() == FundKind.CAPITAL_RECEIPTS);
        headings.add(new Heading(Line::service, pot -> pot.rules().purpose().services()));
        headings.add(new Heading(Line::theme, pot -> pot.rules().purpose().themes()));
        headings.add(new Heading(Line::place, pot -> pot.rules().purpose().places()));
        headings.add(new Heading(Line::outcome, pot -> pot.rules().purpose().outcomes()));
        headings.add(new Heading(
                line -> line.scheme() == null ? "" : line.scheme().value(),
                pot -> pot.rules().purpose().schemes()));
    }

    private static boolean paysRevenue(Pot pot) {
        return pot.fundClass() != FundClass.CAPITAL
                && pot.kind() != FundKind.BORROWING
                && pot.kind() != FundKind.CAPITAL_RECEIPTS;
    }

    int words() {
        return words;
    }

    /// @param mayTransform whether capital receipts may pay for transformation in the year
    long[] of(Line line, boolean mayTransform) {
        long[] mask = ofClass(line, mayTransform).clone();
        for (Heading heading : headings) {
            and(mask, heading.mask(line));
        }
        and(mask, owners.computeIfAbsent(new Owner(line.partner(), line.pool()), o -> ownersMask(line)));
        return mask;
    }

    private long[] ofClass(Line line, boolean mayTransform) {
        if (line.spendClass() == SpendClass.CAPITAL) {
            return capital;
        }
        if (line.use() != LineUse.TRANSFORMATION || !mayTransform) {
            return revenue;
        }
        long[] both = revenue.clone();
        for (int word = 0; word < words; word++) {
            both[word] |= receipts[word];
        }
        return both;
    }

    private long[] ownersMask(Line line) {
        return mask(pot ->
                Rules.isOwners(pot, line) && Objects.equals(pot.pool(), line.pool()) && Rules.isForPartner(pot, line));
    }

    private long[] mask(Predicate<Pot> may) {
        long[] mask = new long[words];
        for (int pot = 0; pot < pots.size(); pot++) {
            if (may.test(pots.get(pot))) {
                mask[pot / BITS] |= 1L << pot;
            }
        }
        return mask;
    }

    private static void and(long[] mask, long[] other) {
        for (int word = 0; word < mask.length; word++) {
            mask[word] &= other[word];
        }
    }

    /// One heading of lines, with a mask for each name that stands under it.
    private final class Heading {
        private final Function<Line, String> name;
        private final Function<Pot, Set<String>> named;
        private final boolean asked;
        private final Map<String, long[]> masks = new HashMap<>();
        private final long[] all;

        Heading(Function<Line, String> name, Function<Pot, Set<String>> named) {
            this.name = name;
            this.named = named;
            this.asked = pots.stream().anyMatch(pot -> !named.apply(pot).isEmpty());
            this.all = new long[words];
            Arrays.fill(all, -1L);
        }

        long[] mask(Line line) {
            return asked ? masks.computeIfAbsent(name.apply(line), this::maskOf) : all;
        }

        private long[] maskOf(String text) {
            return Masks.this.mask(pot -> {
                Set<String> names = named.apply(pot);
                return names.isEmpty() || names.contains(text);
            });
        }
    }
}
