package wholeplace.outlook.funding;

import java.util.List;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.Money;

/// Why money does not suffice, and what would be lawful to do: worked out when somebody asks, since it can take seconds
/// in a large plan.
///
/// "In 2029/30, lines for Adult respite cost £3,272,751. Only "Council general revenue" and "Council reserve" may pay
/// them; both are spent on them in full: £2,045,294. Short £1,227,457."
public final class Why {
    /// A way out cures one part in so many of what is unfunded, or is not worth a sentence.
    private static final long LEAST = 1_000;

    private final FundingOutlook funding;
    private final Reasons reasons;

    private Why(FundingOutlook funding, ReferenceData reference) {
        this.funding = funding;
        this.reasons = new Reasons(funding, new Rules(reference));
    }

    /// @param reference with the overrides of the budget, as the outlook has it
    public static Why of(FundingOutlook funding, ReferenceData reference) {
        return new Why(funding, reference);
    }

    /// All that no money was found for.
    public Money unfunded() {
        return funding.unfunded();
    }

    /// Whether match is involved: what is not funded then was not found, which does not say that it is impossible.
    public boolean isSearched() {
        return funding.allocation().isSearched();
    }

    /// How much in all: `£1,227,457 is not funded.`
    public String sentence() {
        if (unfunded().isZero()) {
            return "Everything is funded.";
        }
        return isSearched()
                ? "For %s no funding was found. Match is involved, so another way of sharing out the money may exist."
                        .formatted(unfunded().inSentence())
                : "%s cannot be funded by the money there is."
                        .formatted(unfunded().inSentence());
    }

    /// Lines and money that clash, or that money is short overall; empty where everything is funded.
    public List<Reason> reasons() {
        return funding.allocation().why().stream().map(reasons::reason).toList();
    }

    /// Lawful ways to fund more, each by itself, what cures most first. Nothing of it is made. Left out is what cures
    /// less than a thousandth of all that is unfunded, and borrowing of another year that could be kept: what is not
    /// borrowed is not there to be kept.
    public List<Way> waysOut() {
        var words = new WayWords(funding);
        List<Way> ways = funding.allocation().waysOut().stream().map(words::way).toList();
        return ways.stream()
                .filter(way -> way.cures().pence() >= unfunded().pence() / LEAST)
                .filter(way ->
                        way.kind() != Way.Kind.CARRY_ON || way.pots().stream().noneMatch(Pot::isBorrowing))
                .toList();
    }
}
