package wholeplace.outlook.capital;

import java.util.List;
import wholeplace.budget.PartnerId;
import wholeplace.money.Profile;

/// What a partner spends on capital and what pays for it, by year; all amounts of nought or more but the spend, which
/// is net of capital income.
///
/// @param spend of all its capital lines, paid for or not
/// @param grants grants and outside contributions
/// @param receipts capital receipts
/// @param revenue revenue contributions to capital outlay (RCCO), reserves among them
/// @param borrowing prudential borrowing and capitalisation directions
public record CapitalFinancing(
        PartnerId partner, Profile spend, Profile grants, Profile receipts, Profile revenue, Profile borrowing) {
    public static CapitalFinancing none(PartnerId partner) {
        return new CapitalFinancing(partner, Profile.EMPTY, Profile.EMPTY, Profile.EMPTY, Profile.EMPTY, Profile.EMPTY);
    }

    /// What nothing pays for. It raises the capital financing requirement like borrowing, until money is found.
    public Profile unfinanced() {
        return List.of(grants, receipts, revenue, borrowing).stream().reduce(spend, Profile::minus);
    }
}
