package wholeplace.excel.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wholeplace.budget.FundKind;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.MrpStart;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.finance.reference.CapitalRules;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.SchemeOutlook;

/// What is given of each scheme: when, how long, at what rates, and what was decided to be borrowed.
final class SchemeInputs {
    /// The rows of one scheme.
    ///
    /// @param start how many years after availability, or after spending, provision starts
    /// @param rate of the annuity, or of the CFR method; that of interest where the method needs none
    /// @param counted where provision cannot be worked out, nought
    /// @param directionLife the longest for what is capital by direction only
    /// @param byDirection what is borrowed by capitalisation direction, where anything is
    record Given(
            Scheme scheme,
            Row available,
            Row delay,
            Row slippage,
            Row life,
            Row start,
            Row rate,
            Row interest,
            Row share,
            Optional<Row> counted,
            Row borrowing,
            Row directionLife,
            Optional<Row> byDirection) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Outlook outlook;
    private final CapitalRules rules;
    private final Map<SchemeId, Given> byScheme = new HashMap<>();

    SchemeInputs(Sections sections, Outlook outlook) {
        this.outlook = outlook;
        this.rules = new CapitalRules(outlook.reference().data());
        for (SchemeOutlook one : outlook.capital().schemes()) {
            Section section =
                    sections.begin(Tab.INPUTS, "Scheme: " + one.scheme().name());
            byScheme.put(one.scheme().id(), given(section, one));
        }
    }

    Given of(SchemeId id) {
        return Objects.requireNonNull(byScheme.get(id));
    }

    private Given given(Section section, SchemeOutlook one) {
        Scheme scheme = one.scheme();
        FinancialYear rulesOf = ruleYear(scheme);
        Row available = available(section, scheme);
        Row delay = delay(section, scheme);
        Row slippage = slippage(section, scheme);
        Row life = life(section, scheme);
        Row start = start(section, scheme, rulesOf);
        Row interest = interest(section, scheme);
        Row share = share(section, scheme);
        Row rate = rate(section, scheme, rulesOf).orElse(interest);
        Optional<Row> counted = counted(section, one);
        Row borrowing = borrowing(section, scheme, FundKind.BORROWING, "Prudential borrowing for it");
        boolean hasDirection = outlook.allocation().borrowed().byDirection().containsKey(scheme.id());
        Row directionLife = hasDirection ? directionLife(section, scheme, rulesOf) : life;
        Optional<Row> byDirection = hasDirection ? Optional.of(byDirection(section, scheme)) : Optional.empty();
        return new Given(
                scheme,
                available,
                delay,
                slippage,
                life,
                start,
                rate,
                interest,
                share,
                counted,
                borrowing,
                directionLife,
                byDirection);
    }

    private static Row available(Section section, Scheme scheme) {
        return input(section, scheme, "First year available for use, as first planned", Measure.CALENDAR)
                .fixed(scheme.availableForUse().start())
                .source(scheme.notes());
    }

    private static Row delay(Section section, Scheme scheme) {
        return input(section, scheme, "Delay of everything of it", Measure.YEARS)
                .fixed(scheme.delay())
                .source("Whole years");
    }

    private static Row slippage(Section section, Scheme scheme) {
        return input(section, scheme, "Slippage: share of each year's capital that moves to the next", Measure.PERCENT)
                .fixed(scheme.slippage().fraction());
    }

    private static Row life(Section section, Scheme scheme) {
        return input(section, scheme, "Asset life", Measure.YEARS)
                .fixed(scheme.life())
                .source("Provision by " + scheme.method().words().toLowerCase(Locale.UK));
    }

    private Row start(Section section, Scheme scheme, FinancialYear rulesOf) {
        return input(section, scheme, "Years from %s to first provision".formatted(from(scheme)), Measure.YEARS)
                .fixed(rules.areKnown(rulesOf) ? rules.yearsToFirstProvision(rulesOf) : 1)
                .source("SI 2003/3146 reg 27, as in force " + rulesOf);
    }

    private static Row interest(Section section, Scheme scheme) {
        return input(section, scheme, "Interest rate on its borrowing", Measure.PERCENT)
                .fixed(scheme.interestRate().fraction())
                .source(scheme.rateSource());
    }

    private static Row share(Section section, Scheme scheme) {
        return input(section, scheme, "Share of a year's new borrowing that bears interest in it", Measure.PERCENT)
                .fixed(share(scheme.interest()))
                .source("Convention of interest");
    }

    private static Optional<Row> counted(Section section, SchemeOutlook one) {
        return one.notComputed()
                .map(reason -> input(section, one.scheme(), "Provision can be worked out (1) or not (0)", Measure.WHOLE)
                        .fixed(0)
                        .source(reason));
    }

    private Row byDirection(Section section, Scheme scheme) {
        return borrowing(section, scheme, FundKind.CAPITALISATION_DIRECTION, "Borrowing by capitalisation direction");
    }

    private Row directionLife(Section section, Scheme scheme, FinancialYear rulesOf) {
        return input(section, scheme, "Longest life of what is capital by direction only", Measure.YEARS)
                .fixed(rules.areKnown(rulesOf) ? rules.longestLifeOfDirection(rulesOf) : 1)
                .source("Capitalisation directions");
    }

    private static Row input(Section section, Scheme scheme, String label, Measure measure) {
        return section.row(scheme.id().value(), label, measure).as(Row.Role.INPUT);
    }

    private static String from(Scheme scheme) {
        return scheme.start() == MrpStart.AFTER_SPENDING ? "spending" : "availability";
    }

    /// Equal instalments need none.
    private Optional<Row> rate(Section section, Scheme scheme, FinancialYear rulesOf) {
        return switch (scheme.method()) {
            case EQUAL_INSTALMENT -> Optional.empty();
            case ANNUITY ->
                Optional.of(input(section, scheme, "Rate of the annuity", Measure.PERCENT)
                        .fixed(scheme.annuityRate().fraction())
                        .source(scheme.rateSource()));
            case CFR ->
                Optional.of(input(section, scheme, "Rate of the CFR method", Measure.PERCENT)
                        .fixed(rules.areKnown(rulesOf) ? rules.cfrRate(rulesOf).fraction() : BigDecimal.ZERO)
                        .source("SI 2003/3146, as in force " + rulesOf));
        };
    }

    private static BigDecimal share(InterestConvention convention) {
        return switch (convention) {
            case MID_YEAR -> HALF;
            case OPENING -> BigDecimal.ZERO;
            case FULL_YEAR -> BigDecimal.ONE;
        };
    }

    /// Whose year's rules hold: those of the year of availability or, where none are known of it, of the plan's end.
    private FinancialYear ruleYear(Scheme scheme) {
        int available = Math.min(scheme.availableForUse().start() + scheme.delay(), FinancialYear.LAST.start());
        var year = new FinancialYear(available);
        return rules.areKnown(year) ? year : outlook.years().last();
    }

    private Row borrowing(Section section, Scheme scheme, FundKind kind, String label) {
        var borrowed = outlook.allocation().borrowed();
        Profile amounts = (kind == FundKind.BORROWING ? borrowed.prudential() : borrowed.byDirection())
                .getOrDefault(scheme.id(), Profile.EMPTY);
        return section.pounds(scheme.id().value(), label)
                .as(Row.Role.DECIDED)
                .years(amounts, outlook.years().first())
                .source("Decided by the search for who pays what");
    }
}
