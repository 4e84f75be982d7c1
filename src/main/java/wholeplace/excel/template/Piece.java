package wholeplace.excel.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.Payment;
import wholeplace.outlook.lines.LineOutlook;

/// What of a line goes into a row of a template: all of it, or what one pot pays of it.
///
/// @param pot the pot's id; empty where all of the line goes there
/// @param stated with the line's own sign: income is positive
/// @param net what it adds to net spend: income counts negative
record Piece(Line line, String pot, Profile stated, Profile net) {
    static Piece of(LineOutlook line) {
        return new Piece(line.line(), "", line.stated(), line.net());
    }

    /// @param payments all that one pot pays of the line
    static Piece paid(LineOutlook line, List<Payment> payments) {
        Map<FinancialYear, Money> paid = new HashMap<>();
        payments.forEach(payment -> paid.merge(payment.year(), payment.amount(), Money::plus));
        Profile profile = Profile.of(paid);
        return new Piece(line.line(), payments.getFirst().pot().id(), profile, profile);
    }

    /// A year in which no piece has an amount stays without one. Income counts as it is where there is nothing else.
    static Profile sum(List<Piece> pieces) {
        boolean onlyIncome = pieces.stream().allMatch(piece -> piece.line().direction() == Direction.INCOME);
        Map<FinancialYear, Money> sums = new HashMap<>();
        for (Piece piece : pieces) {
            Profile profile = onlyIncome ? piece.stated() : piece.net();
            profile.forEach(entry -> sums.merge(entry.year(), entry.amount(), Money::plus));
        }
        return Profile.of(sums);
    }
}
