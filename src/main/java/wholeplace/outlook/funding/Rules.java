package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Contribution;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.Line;
import wholeplace.budget.LineUse;
import wholeplace.budget.Purpose;
import wholeplace.budget.SpendClass;
import wholeplace.finance.reference.CapitalRules;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;

/// Which pot may pay for which line, one by one and with the rule that says no.
public final class Rules {
    private final CapitalRules capital;

    public Rules(ReferenceData reference) {
        this.capital = new CapitalRules(reference);
    }

    /// The rules that keep a pot from paying a line by itself in a year; none where it may.
    public List<Rule> against(Pot pot, Line line, FinancialYear year) {
        List<Rule> rules = new ArrayList<>();
        classRule(pot, line, year, false).ifPresent(rules::add);
        beyondClass(pot, line, rules);
        return rules;
    }

    /// The rules that keep a pot from paying a line where a user has set it so: revenue may then pay for capital.
    List<Rule> againstFixed(Pot pot, Line line, FinancialYear year) {
        List<Rule> rules = new ArrayList<>();
        classRule(pot, line, year, true).ifPresent(rules::add);
        beyondClass(pot, line, rules);
        return rules;
    }

    /// @param contribution whether revenue may pay for capital, as it may by law
    private Optional<Rule> classRule(Pot pot, Line line, FinancialYear year, boolean contribution) {
        if (line.spendClass() == SpendClass.CAPITAL) {
            boolean barred = pot.fundClass() == FundClass.REVENUE && !contribution;
            return barred ? Optional.of(Rule.REVENUE_ONLY) : Optional.empty();
        }
        if (pot.kind() == FundKind.BORROWING) {
            return Optional.of(Rule.BORROWING);
        }
        if (pot.kind() == FundKind.CAPITAL_RECEIPTS) {
            return receipts(line, year);
        }
        return pot.fundClass() == FundClass.CAPITAL ? Optional.of(Rule.CAPITAL_ONLY) : Optional.empty();
    }

    private Optional<Rule> receipts(Line line, FinancialYear year) {
        if (line.use() != LineUse.TRANSFORMATION) {
            return Optional.of(Rule.RECEIPTS);
        }
        return mayTransform(year) ? Optional.empty() : Optional.of(Rule.RECEIPTS_DIRECTION);
    }

    /// Whether a direction lets capital receipts pay for transformation in a year.
    boolean mayTransform(FinancialYear year) {
        return capital.flexibleReceipts(year).isPresent();
    }

    private static void beyondClass(Pot pot, Line line, List<Rule> rules) {
        Purpose purpose = pot.rules().purpose();
        note(rules, pot.contribution() == Contribution.IN_KIND, Rule.IN_KIND);
        note(rules, !isOwners(pot, line), Rule.OWNER);
        note(rules, !isSame(pot.pool(), line.pool()), Rule.POOL);
        note(rules, !names(purpose.services(), line.service()), Rule.SERVICE);
        note(rules, !names(purpose.themes(), line.theme()), Rule.THEME);
        note(rules, !names(purpose.places(), line.place()), Rule.PLACE);
        note(rules, !names(purpose.outcomes(), line.outcome()), Rule.OUTCOME);
        note(rules, !isForPartner(pot, line), Rule.PARTNER);
        note(
                rules,
                !names(purpose.schemes(), line.ofScheme().map(id -> id.value()).orElse("")),
                Rule.SCHEME);
    }

    private static void note(List<Rule> rules, boolean broken, Rule rule) {
        if (broken) {
            rules.add(rule);
        }
    }

    /// Aligned money pays for its owner's lines, and for those of partners with whom the owner has agreed so. What is
    /// paid into a pool is the pool's.
    static boolean isOwners(Pot pot, Line line) {
        return pot.contribution() != Contribution.ALIGNED
                || pot.pool() != null
                || line.partner().equals(pot.holder())
                || pot.rules().purpose().partners().contains(line.partner().value());
    }

    /// What the partners named mean for aligned money, its owner's agreement says.
    static boolean isForPartner(Pot pot, Line line) {
        return pot.contribution() == Contribution.ALIGNED
                || names(pot.rules().purpose().partners(), line.partner().value());
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean names(SortedSet<String> named, String name) {
        return named.isEmpty() || named.contains(name);
    }
}
