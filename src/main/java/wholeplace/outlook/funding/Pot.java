package wholeplace.outlook.funding;

import org.jspecify.annotations.Nullable;
import wholeplace.budget.Contribution;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.FundRules;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PoolId;
import wholeplace.money.Profile;

/// Money that may pay for lines, under one set of rules.
///
/// @param id of the fund, the council tax or the reserve it is; of a partner's income `income.` and its id
/// @param available what comes in in each year of the plan
/// @param owed a deficit it brings, to be paid from other money: positive
/// @param reason why it could not be computed to the end of the plan
public record Pot(
        String id,
        String name,
        Source source,
        PartnerId holder,
        FundKind kind,
        FundClass fundClass,
        Contribution contribution,
        boolean secured,
        Profile available,
        Profile owed,
        FundRules rules,
        @Nullable PoolId pool,
        String legalBasis,
        @Nullable String reason) {
    /// What it is in the budget.
    public enum Source {
        FUND,
        COUNCIL_TAX,
        RESERVE,
        /// Income and savings of a partner's own lines.
        INCOME
    }

    /// Whether it can pay at all: what is in kind is valued and never balances cash.
    public boolean isCash() {
        return contribution != Contribution.IN_KIND;
    }

    /// Whether it is money that comes to the place: cash that is not its own income or savings.
    public boolean isFunding() {
        return isCash() && source != Source.INCOME;
    }

    /// Whether it has to be paid back from revenue.
    /// Whether its owner may keep what is not spent without asking anybody.
    public boolean isFree() {
        return source == Source.RESERVE || kind.isUnringfenced();
    }

    public boolean isBorrowing() {
        return kind.standing() == FundKind.Standing.BORROWING;
    }

    /// The order in which money is spent: ring-fenced first, then what is for one class only, receipts, general money,
    /// reserves, borrowing.
    int tier() {
        return switch (kind.standing()) {
            case SPECIFIC -> specificTier();
            case RECEIPTS -> Tier.RECEIPTS;
            case UNRINGFENCED -> Tier.GENERAL;
            case RESERVE -> Tier.RESERVES;
            case BORROWING -> Tier.BORROWING;
        };
    }

    private int specificTier() {
        if (source == Source.INCOME) {
            return Tier.INCOME;
        }
        if (rules.purpose().isRestricted() || pool != null) {
            return Tier.RING_FENCED;
        }
        return fundClass == FundClass.EITHER ? Tier.GENERAL : Tier.CLASS;
    }

    private static final class Tier {
        static final int INCOME = 0;
        static final int RING_FENCED = 1;
        static final int CLASS = 2;
        static final int RECEIPTS = 3;
        static final int GENERAL = 4;
        static final int RESERVES = 5;
        static final int BORROWING = 6;
    }
}
