package wholeplace.command;

import java.util.List;
import java.util.Map;
import wholeplace.budget.PartnerId;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.tax.CouncilTaxOutlook;
import wholeplace.outlook.tax.ReferendumFinding;
import wholeplace.outlook.tax.TaxYear;

/// How each authority's council tax goes through the plan.
record CouncilTaxSection(ByYear byYear) {
    List<Map<String, Object>> of(Outlook outlook, PartnerId partner) {
        return outlook.tax().all().stream()
                .filter(one -> one.tax().partner().equals(partner))
                .map(this::tax)
                .toList();
    }

    private Map<String, Object> tax(CouncilTaxOutlook one) {
        return new Document()
                .with("id", one.tax().id())
                .with("authority", one.tax().authority())
                .with("taxBaseBefore", one.taxBaseBefore())
                .with("taxBase", byYear.each(one.years(), TaxYear::taxBase))
                .with("bandDBefore", one.tax().bandD())
                .with("bandD", byYear.each(one.years(), TaxYear::bandD))
                .with("core", byYear.each(one.years(), TaxYear::core))
                .with("socialCare", byYear.each(one.years(), TaxYear::socialCare))
                .with("increase", byYear.each(one.years(), TaxYear::increase))
                .with("increasePercent", byYear.each(one.years(), TaxYear::increasePercent))
                .with("raised", byYear.each(one.years(), TaxYear::raised))
                .with("referendum", byYear.each(one.years(), year -> finding(year.referendum())))
                .with("notComputed", one.notComputed())
                .fields();
    }

    private static Map<String, Object> finding(ReferendumFinding finding) {
        String word = switch (finding) {
            case ReferendumFinding.NoPrinciple n -> "no_principle";
            case ReferendumFinding.Within w -> "within";
            case ReferendumFinding.Breach b -> "breach";
        };
        return new Document()
                .with("finding", word)
                .with("sentence", finding.sentence())
                .fields();
    }
}
