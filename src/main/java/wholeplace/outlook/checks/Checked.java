package wholeplace.outlook.checks;

import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.outlook.capital.CapitalOutlook;
import wholeplace.outlook.capital.Prudential;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.pools.PoolOutlook;
import wholeplace.outlook.reference.Reference;
import wholeplace.outlook.reserves.ReservesOutlook;
import wholeplace.outlook.tax.TaxOutlook;

/// What is looked through for findings: a budget with everything computed from it.
///
/// @param lines the budget's own, as the plan counts them
public record Checked(
        Budget budget,
        Reference reference,
        List<LineOutlook> lines,
        TaxOutlook tax,
        FundingOutlook funding,
        CapitalOutlook capital,
        List<Prudential> prudential,
        List<PoolOutlook> pools,
        List<PlanOutlook> plans,
        ReservesOutlook reserves) {}
