package wholeplace.excel.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.tax.CouncilTaxOutlook;
import wholeplace.outlook.tax.ReferendumFinding;
import wholeplace.outlook.tax.TaxYear;

/// Council tax of each authority, a row a year.
record TaxTable(Outlook outlook) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<Table> table() {
        List<TableRow> rows = new ArrayList<>();
        for (CouncilTaxOutlook one : outlook.tax().all()) {
            String partner =
                    outlook.budget().partners().get(one.tax().partner()).name();
            one.years().forEach(year -> rows.add(row(partner, year)));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(rows));
    }

    private static Table table(List<TableRow> rows) {
        return new Table(
                "Council_tax",
                "council tax",
                "The tax base is in Band D equivalents; Band D, its increase and what is raised are in pounds. What is raised is the tax base times Band D. Core and social care are the increases asked for, before Band D was rounded down.",
                List.of(
                        Column.text("Authority"),
                        Column.text("Year"),
                        new Column("Tax base", Kind.NUMBER),
                        Column.pounds("Band D the year before"),
                        Column.pounds("Band D"),
                        Column.pounds("Increase"),
                        new Column("Increase, per cent", Kind.NUMBER),
                        new Column("Core, per cent", Kind.NUMBER),
                        new Column("Social care, per cent", Kind.NUMBER),
                        Column.pounds("Raised"),
                        Column.text("Against the referendum principle")),
                rows);
    }

    private static TableRow row(String authority, TaxYear year) {
        return TableRow.of(
                Entry.words(authority),
                Entry.words(year.year().toString()),
                new Entry.Decimal(year.taxBase()),
                new Entry.Pounds(year.before()),
                new Entry.Pounds(year.bandD()),
                new Entry.Pounds(year.increase()),
                Entry.number(year.increasePercent()),
                percent(year.core()),
                percent(year.socialCare()),
                new Entry.Pounds(year.raised()),
                Entry.words(finding(year.referendum())));
    }

    private static Entry percent(Rate rate) {
        return new Entry.Decimal(rate.fraction().multiply(HUNDRED));
    }

    private static String finding(ReferendumFinding finding) {
        return switch (finding) {
            case ReferendumFinding.NoPrinciple n -> "No principle known";
            case ReferendumFinding.Within w -> "Within";
            case ReferendumFinding.Breach b -> "Referendum needed";
        };
    }
}
