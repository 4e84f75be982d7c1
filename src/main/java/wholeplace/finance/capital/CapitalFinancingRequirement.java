package wholeplace.finance.capital;

import wholeplace.money.Money;

/// A year of the capital financing requirement (CFR): what has been spent on capital and neither paid for nor provided
/// for. Every part is a positive amount but the opening one, which is what it is.
///
/// 100.0m, spend 20 less grants 8, receipts 3 and revenue 1: 8.0m to be borrowed; less MRP 2.4m, it closes at 105.6m.
///
/// @param open at 1 April
/// @param spend capital expenditure of the year
/// @param grants grants and outside contributions applied
/// @param receipts capital receipts applied
/// @param revenue revenue contributions to capital outlay, reserves among them
/// @param mrp minimum revenue provision
/// @param vrp voluntary revenue provision beyond it
public record CapitalFinancingRequirement(
        Money open, Money spend, Money grants, Money receipts, Money revenue, Money mrp, Money vrp) {

    /// What is left to be borrowed of the year's spend. Below nought where more was applied than spent.
    public Money newBorrowing() {
        return spend.minus(grants).minus(receipts).minus(revenue);
    }

    /// At 31 March.
    public Money close() {
        return open.plus(change());
    }

    /// From 1 April to 31 March.
    public Money change() {
        return newBorrowing().minus(mrp).minus(vrp);
    }
}
