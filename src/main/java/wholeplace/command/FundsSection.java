package wholeplace.command;

import java.util.List;
import java.util.Map;
import wholeplace.finance.allocation.PurseYear;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;

/// What becomes of the money of every pot.
final class FundsSection {
    private final ByYear byYear;

    private FundsSection(ByYear byYear) {
        this.byYear = byYear;
    }

    static List<Map<String, Object>> of(Outlook outlook) {
        var section = new FundsSection(new ByYear(outlook.years()));
        return outlook.allocation().pots().stream().map(section::pot).toList();
    }

    private Map<String, Object> pot(PotOutlook outlook) {
        Document document = new Document();
        what(outlook.pot(), document);
        money(outlook, document);
        return document.fields();
    }

    private void what(Pot pot, Document document) {
        document.with("id", pot.id())
                .with("name", pot.name())
                .with("source", pot.source())
                .with("holder", pot.holder())
                .with("kind", pot.kind())
                .with("class", pot.fundClass())
                .with("contribution", pot.contribution())
                .with("secured", pot.secured())
                .with("pool", pot.pool())
                .with("legalBasis", pot.legalBasis())
                .with("available", byYear.all(pot.available()))
                .with("owed", byYear.all(pot.owed()));
    }

    private void money(PotOutlook outlook, Document document) {
        document.with("arrived", byYear.each(outlook.years(), PurseYear::arrived))
                .with("carriedIn", byYear.each(outlook.years(), PurseYear::carriedIn))
                .with("used", byYear.each(outlook.years(), PurseYear::used))
                .with("carriedOut", byYear.each(outlook.years(), PurseYear::carriedOut))
                .with("lapsed", byYear.each(outlook.years(), PurseYear::lapsed))
                .with("usedInAll", outlook.used().total())
                .with("unapplied", outlook.unapplied())
                .with("beyond", outlook.beyond())
                .with("clawbackRisk", outlook.clawbackRisk())
                .with("notComputed", outlook.pot().reason());
    }
}
