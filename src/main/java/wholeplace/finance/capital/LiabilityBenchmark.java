package wholeplace.finance.capital;

import wholeplace.money.Money;

/// How much a council needs to borrow outside at the least, at 31 March (CIPFA Prudential Code 2021).
///
/// CFR 105.6m, no PFI or leases, reserves 30 and working capital 5, liquidity 10, loans 75: net loans requirement
/// 70.6m,
/// benchmark 80.6m, still to be borrowed outside 5.6m, internal borrowing 30.6m.
///
/// @param cfr capital financing requirement
/// @param otherLiabilities PFI and lease liabilities in it
/// @param usableReserves with working capital: what is lent to capital meanwhile
/// @param liquidity what is to be kept at hand
/// @param loans external loans
public record LiabilityBenchmark(
        Money cfr, Money otherLiabilities, Money usableReserves, Money liquidity, Money loans) {

    public Money loansCfr() {
        return cfr.minus(otherLiabilities);
    }

    public Money netLoansRequirement() {
        return loansCfr().minus(usableReserves);
    }

    public Money benchmark() {
        return netLoansRequirement().plus(liquidity);
    }

    /// What is still to be borrowed outside; below nought where the loans are more than is needed.
    public Money externalNeed() {
        return benchmark().minus(loans);
    }

    /// External debt: loans, PFI and leases.
    public Money externalDebt() {
        return loans.plus(otherLiabilities);
    }

    /// What the council has lent to itself: CFR less external debt. Below nought where it has borrowed more than it
    /// spent.
    public Money internalBorrowing() {
        return cfr.minus(externalDebt());
    }
}
