package wholeplace.outlook.capital;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.LineId;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SchemeId;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;

/// All schemes of a budget with what they cost revenue.
///
/// @param schemes in the order of the budget's schemes
public record CapitalOutlook(PlanYears years, List<SchemeOutlook> schemes) {
    public CapitalOutlook {
        schemes = List.copyOf(schemes);
    }

    /// With nothing borrowed; [#with] adds it.
    ///
    /// @param lines as the plan counts them, without [#financing]
    /// @param reference with the overrides of the budget, as `outlook.reference.Reference` gives it
    public static CapitalOutlook of(Budget budget, Lines lines, ReferenceData reference) {
        return Schemes.of(budget, lines, reference);
    }

    /// @param lines as the plan counts them, without [#financing]
    /// @param reference with the overrides of the budget
    public static CapitalOutlook of(Budget budget, Lines lines, Borrowed borrowed, ReferenceData reference) {
        return of(budget, lines, reference).with(borrowed);
    }

    /// The same schemes with other borrowing. The lines are not looked at again, and a scheme whose borrowing is the
    /// same stays as it is, so this is cheap to ask for again and again while funding settles.
    public CapitalOutlook with(Borrowed borrowed) {
        return new CapitalOutlook(
                years,
                schemes.stream()
                        .map(one -> one.with(borrowed.of(one.scheme().id())))
                        .toList());
    }

    public Optional<SchemeOutlook> find(SchemeId id) {
        return schemes.stream().filter(one -> one.scheme().id().equals(id)).findFirst();
    }

    /// The scheme whose provision and interest a line of [#financing] holds.
    public Optional<SchemeOutlook> ofFinancing(LineId id) {
        return schemes.stream()
                .filter(one -> one.financingLine().id().equals(id))
                .findFirst();
    }

    public List<SchemeOutlook> of(PartnerId partner) {
        return schemes.stream()
                .filter(one -> one.scheme().partner().equals(partner))
                .toList();
    }

    /// Provision and interest of each scheme as a revenue line of its partner, to be paid for like any other; nothing
    /// for a scheme that has neither.
    public List<LineOutlook> financing() {
        return schemes.stream().flatMap(one -> one.asLine().stream()).toList();
    }
}
