package wholeplace.outlook.scenario;

import java.util.List;
import java.util.stream.Stream;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// Two plans side by side: figures by year.
///
/// @param years that one of the two plans has, rising; a figure of a year that a plan does not have is missing
public record Comparison(List<FinancialYear> years, List<Row> rows) {
    /// One figure in both plans.
    public record Row(Measure measure, Profile from, Profile to) {
        /// What the second plan has more, in every year that one of them has.
        public Profile difference() {
            return to.minus(from);
        }
    }

    public static Comparison of(List<? extends Measure> measures, Outlook from, Outlook to) {
        List<FinancialYear> years = Stream.concat(from.years().list().stream(), to.years().list().stream())
                .distinct()
                .sorted()
                .toList();
        return new Comparison(
                years,
                measures.stream()
                        .map(measure -> new Row(measure, measure.of(from), measure.of(to)))
                        .toList());
    }
}
