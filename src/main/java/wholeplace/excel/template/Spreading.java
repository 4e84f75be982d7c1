package wholeplace.excel.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.PartOfYear;
import wholeplace.money.Profile;
import wholeplace.money.Rounding;

/// Puts the amounts of years into the columns of a template.
final class Spreading {
    private static final int MONTHS = 12;
    private static final BigDecimal YEAR = BigDecimal.valueOf(MONTHS);

    /// A column that shows some months of a year.
    private record Share(Grid.Column column, PartOfYear months) {}

    private final List<Grid.Column> columns;
    private final Split split;
    private final Map<Grid.Column, Money> amounts = new LinkedHashMap<>();
    private final Map<FinancialYear, Money> left = new LinkedHashMap<>();

    private Spreading(List<Grid.Column> columns, Split split) {
        this.columns = columns;
        this.split = split;
    }

    /// @param split not looked at where every year has a column of its own
    static Spreading of(Profile years, List<Grid.Column> columns, Split split) {
        var spreading = new Spreading(columns, split);
        years.forEach(entry -> spreading.spread(entry.year(), entry.amount()));
        return spreading;
    }

    /// Whether a year of the profile falls into columns that show parts of it.
    static boolean needsSplit(Profile years, List<Grid.Column> columns) {
        return years.years().stream()
                .map(year -> shares(year, columns))
                .anyMatch(shares -> !shares.isEmpty()
                        && shares.stream().noneMatch(share -> share.months().isWhole()));
    }

    Map<Grid.Column, Money> amounts() {
        return amounts;
    }

    /// What of a year falls into no column.
    Map<FinancialYear, Money> left() {
        return left;
    }

    private void spread(FinancialYear year, Money amount) {
        List<Share> shares = shares(year, columns);
        Optional<Share> whole =
                shares.stream().filter(share -> share.months().isWhole()).findFirst();
        Money put = Money.ZERO;
        for (Share share : whole.map(List::of).orElse(shares)) {
            Money part = whole.isPresent() ? amount : part(amount, share, shares);
            amounts.merge(share.column(), part, Money::plus);
            put = put.plus(part);
        }
        if (!put.equals(amount)) {
            left.put(year, amount.minus(put));
        }
    }

    private Money part(Money amount, Share share, List<Share> shares) {
        return switch (split) {
            case EVEN ->
                upTo(share.months().lastMonth(), amount)
                        .minus(upTo(share.months().firstMonth() - 1, amount));
            case FIRST -> share.equals(shares.getFirst()) ? amount : Money.ZERO;
            case LAST -> share.equals(shares.getLast()) ? amount : Money.ZERO;
        };
    }

    /// An even share of the months from April on: six of twelve of 100.01 are 50.01.
    private static Money upTo(int month, Money amount) {
        return Rounding.halfUpQuotient(BigDecimal.valueOf(amount.pence()).multiply(BigDecimal.valueOf(month)), YEAR);
    }

    /// In the order of their months.
    private static List<Share> shares(FinancialYear year, List<Grid.Column> columns) {
        var shares = new ArrayList<Share>();
        for (Grid.Column column : columns) {
            column.period()
                    .flatMap(period -> months(period, year))
                    .ifPresent(months -> shares.add(new Share(column, months)));
        }
        shares.sort(Comparator.comparingInt(share -> share.months().firstMonth()));
        return shares;
    }

    /// The months of a year that a period covers.
    private static Optional<PartOfYear> months(Period period, FinancialYear year) {
        int order = year.compareTo(period.year());
        return switch (period.span()) {
            case WITHIN -> order == 0 ? Optional.of(period.part()) : Optional.empty();
            case UP_TO ->
                order < 0 ? Optional.of(PartOfYear.WHOLE) : order == 0 ? Optional.of(period.part()) : Optional.empty();
            case AFTER ->
                order > 0 ? Optional.of(PartOfYear.WHOLE) : order == 0 ? rest(period.part()) : Optional.empty();
        };
    }

    private static Optional<PartOfYear> rest(PartOfYear part) {
        return part.lastMonth() == MONTHS
                ? Optional.empty()
                : Optional.of(new PartOfYear(part.lastMonth() + 1, MONTHS));
    }
}
