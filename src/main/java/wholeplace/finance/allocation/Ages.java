package wholeplace.finance.allocation;

import java.util.Arrays;

/// How old the money is that each purse spends in each year: the oldest goes first, and of what is kept for the next
/// year the newest.
///
/// A purse gets 100.00 in each of two years, keeps all, and spends 30.00 and then 120.00: in the second year, 70.00 of
/// the first year's money and 50.00 of the second's. The balance closes at 50.00.
final class Ages {
    private final Layout layout;

    /// By purse, in the order of the layout, and year.
    private final long[] spent;

    private final long[] carried;
    private final long[] lapsed;

    /// By purse and year and year of arrival: what is spent of that age, and not yet given to a use.
    private final long[] left;

    Ages(Funding funding) {
        this.layout = funding.layout;
        int years = layout.years;
        int count = layout.purses.length * years;
        this.spent = new long[count];
        this.carried = new long[count];
        this.lapsed = new long[count];
        this.left = new long[count * years];
        for (int t = 0; t < years; t++) {
            addUp(funding.money.flow[t], t);
        }
        for (int f = 0; f < layout.purses.length; f++) {
            age(f);
        }
    }

    private void addUp(YearFlow flow, int year) {
        for (int arc = 0; arc < flow.node.length; arc++) {
            spent[layout.purse[layout.base[year] + flow.node[arc]] * layout.years + year] += flow.pay[arc];
        }
    }

    private void age(int f) {
        long[] balance = new long[layout.years];
        for (int t = 0; t < layout.years; t++) {
            balance[t] = layout.purses[f].arrives(t);
            spend(f, t, balance);
            keep(f, t, balance);
        }
    }

    private void spend(int f, int t, long[] balance) {
        int at = f * layout.years + t;
        long rest = spent[at];
        for (int arrived = 0; arrived <= t && rest > 0; arrived++) {
            long part = Math.min(rest, balance[arrived]);
            left[at * layout.years + arrived] = part;
            balance[arrived] -= part;
            rest -= part;
        }
        if (rest > 0) {
            throw new IllegalStateException("Purse %s spends more than it has.".formatted(layout.purses[f].id()));
        }
    }

    private void keep(int f, int t, long[] balance) {
        int at = f * layout.years + t;
        long total = Arrays.stream(balance).sum();
        carried[at] = Math.min(total, layout.purses[f].carryRoom(t));
        lapsed[at] = total - carried[at];
        long lost = lapsed[at];
        for (int arrived = 0; arrived <= t && lost > 0; arrived++) {
            long part = Math.min(lost, balance[arrived]);
            balance[arrived] -= part;
            lost -= part;
        }
    }

    PurseYear of(int f, int t) {
        int at = f * layout.years + t;
        long before = t == 0 ? 0 : carried[at - 1];
        return PurseYear.ofPence(layout.purses[f].arrives(t), before, spent[at], carried[at], lapsed[at]);
    }

    /// Gives the oldest money a purse spends in a year to a use: the year it arrived in. How much, [#take] says.
    int oldest(int f, int t) {
        int at = (f * layout.years + t) * layout.years;
        int arrived = 0;
        while (left[at + arrived] == 0) {
            arrived++;
        }
        return arrived;
    }

    /// Takes at most that much of the money of one age.
    long take(int f, int t, int arrived, long most) {
        int at = (f * layout.years + t) * layout.years + arrived;
        long part = Math.min(most, left[at]);
        left[at] -= part;
        return part;
    }
}
