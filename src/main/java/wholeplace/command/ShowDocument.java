package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.LineId;
import wholeplace.budget.SpendClass;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.Part;
import wholeplace.store.Saved;

/// All that is worked out from a budget, as one document. The user guide describes its fields in `results.md`.
final class ShowDocument {
    private final Outlook outlook;
    private final Document document = new Document();

    private ShowDocument(Outlook outlook) {
        this.outlook = outlook;
    }

    /// @param outlook of the saved budget, or of what a scenario makes of it
    /// @param scenario as the user named it; null for the plan itself
    static Map<String, Object> of(Saved saved, Outlook outlook, @Nullable String scenario) {
        var show = new ShowDocument(outlook);
        show.document
                .with("budget", saved.budget().name())
                .with("scenario", scenario)
                .with("revision", saved.revision())
                .with("fingerprint", saved.fingerprint().hex())
                .with("years", outlook.years().list());
        show.totals();
        show.sections();
        return show.document.fields();
    }

    private void totals() {
        document.with("revenue", ByYear.known(outlook.total(SpendClass.REVENUE)))
                .with("capital", CapitalSection.of(outlook))
                .with("total", ByYear.known(outlook.total()))
                .with("realTerms", RealTermsSection.of(outlook))
                .with("byPartner", parts(Dimension.PARTNER))
                .with("byService", parts(Dimension.SERVICE))
                .with("byTheme", parts(Dimension.THEME))
                .with("byPlace", parts(Dimension.PLACE))
                .with("byOutcome", parts(Dimension.OUTCOME))
                .with("lines", outlook.budget().lines().size())
                .with("counts", counts(outlook.budget()));
    }

    private static Map<String, Object> counts(Budget budget) {
        return new Document()
                .with("lines", budget.lines().size())
                .with("partners", budget.partners().size())
                .with("funds", budget.funds().size())
                .with("schemes", budget.schemes().size())
                .fields();
    }

    private Map<String, Object> parts(Dimension dimension) {
        Map<String, Object> parts = new LinkedHashMap<>();
        List<Part> all = outlook.by(dimension);
        all.forEach(part -> parts.put(part.name(), ByYear.known(part.all())));
        return parts;
    }

    /// Net of income and savings, as the totals are; only years that have an amount.
    private Map<LineId, Object> lineAmounts() {
        Map<LineId, Object> amounts = new LinkedHashMap<>();
        outlook.withFinancing().forEach(line -> amounts.put(line.line().id(), ByYear.known(line.net())));
        return amounts;
    }

    private void sections() {
        document.with("lineAmounts", lineAmounts())
                .with("plan", PlanSection.of(outlook))
                .with("partners", PartnersSection.of(outlook))
                .with("funds", FundsSection.of(outlook))
                .with("allocation", AllocationSection.of(outlook))
                .with("pools", PoolsSection.of(outlook))
                .with("prudential", PrudentialSection.of(outlook))
                .with("reserves", ReservesSection.of(outlook))
                .with("checks", ChecksSection.of(outlook.checks()));
    }
}
