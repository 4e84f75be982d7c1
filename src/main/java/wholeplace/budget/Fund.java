package wholeplace.budget;

import wholeplace.money.Profile;

/// Money that pays for lines: a grant, a contribution, a receipt, borrowing, council tax.
///
/// @param holder who receives and accounts for it
/// @param secured confirmed in writing
/// @param available what comes in each year
/// @param legalBasis the act, direction, award letter or agreement it rests on
public record Fund(
        FundId id,
        String name,
        PartnerId holder,
        FundClass fundClass,
        Contribution contribution,
        boolean secured,
        Profile available,
        String legalBasis,
        String notes)
        implements Entity {}
