package wholeplace.excel.returns;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import wholeplace.budget.Budget;
import wholeplace.budget.Fund;
import wholeplace.budget.FundId;
import wholeplace.budget.Source;
import wholeplace.excel.importing.Stamp;
import wholeplace.excel.template.Put;
import wholeplace.money.Profile;

/// The funds whose money a return states, with what it says of them.
final class RowFunds {
    private final Budget budget;
    private final Stamp stamp;
    private final YearColumns columns;
    private final Map<FundId, Fund> changed = new LinkedHashMap<>();

    RowFunds(Budget budget, Stamp stamp, YearColumns columns) {
        this.budget = budget;
        this.stamp = stamp;
        this.columns = columns;
    }

    List<Fund> named(Put put) {
        return budget.funds().stream()
                .filter(fund ->
                        put.fund().map(wording -> wording.fits(fund.name())).orElse(false))
                .toList();
    }

    /// What comes in in the years that the row speaks of is what it says; other years stay.
    void put(ReturnRow row, Profile amounts, Fund named) {
        Fund fund = changed.getOrDefault(named.id(), named);
        Profile available = fund.available().where(entry -> !amounts.has(entry.year()));
        Profile all = available.plus(amounts);
        if (!all.equals(fund.available())) {
            changed.put(fund.id(), fund.withAvailable(all).withSource(from(row, amounts)));
        }
    }

    /// `return.xlsx, sheet Finances, 2026/27 from D17:G17; read by jo on 2026-11-22`
    private String from(ReturnRow row, Profile amounts) {
        var letters = columns.letters(row);
        String cells = amounts.years().stream()
                .map(year -> "%s from %s"
                        .formatted(year, Source.cells(Objects.requireNonNull(letters.get(year)), row.row())))
                .collect(Collectors.joining(", "));
        return "%s, sheet %s, %s; read by %s on %s"
                .formatted(
                        stamp.file(),
                        row.sheet(),
                        cells,
                        stamp.who(),
                        LocalDate.ofInstant(stamp.when(), ZoneOffset.UTC));
    }

    Budget into(Budget other) {
        return changed.isEmpty() ? other : other.withFunds(other.funds().withAll(changed.values()));
    }
}
