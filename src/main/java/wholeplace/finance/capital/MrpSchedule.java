package wholeplace.finance.capital;

import java.util.Arrays;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// The minimum revenue provision of one asset from its first year to its last; it adds up to the debt to the penny.
///
/// 3,000,000.00 over 30 years, available in 2027/28: 100,000.00 in each of 2028/29 to 2057/58, of which 2,700,000.00
/// passes the end of a plan that runs to 2030/31.
///
/// @param instalments every year that has one
public record MrpSchedule(Profile instalments) {
    public static final MrpSchedule NONE = new MrpSchedule(Profile.EMPTY);

    private static final int LONGEST = 100;

    /// Provision starts in the year after the asset first becomes available for use. Debt taken on up to that year
    /// makes
    /// one schedule over the whole life. Debt taken on in a later year makes a schedule of its own, from the year after
    /// it was taken on over what is then left of the life, so that all ends with the life; where nothing of it is left,
    /// it is provided for in one sum.
    ///
    /// 2,400,000.00 over 40 years, borrowed in 2026/27 and 2027/28 and available in 2027/28: 60,000.00 from 2028/29 on.
    /// Another 390,000.00 in 2028/29 adds 10,000.00 from 2029/30 on, for 39 years.
    ///
    /// @param life in years, 1 to 100
    /// @throws IllegalArgumentException where the life is out of range or the borrowing of a year is below nought
    public static MrpSchedule of(MrpMethod method, Profile borrowing, FinancialYear available, int life) {
        if (life < 1 || life > LONGEST) {
            throw new IllegalArgumentException("An asset's life is 1 to %d years; %d is not.".formatted(LONGEST, life));
        }
        MrpSchedule whole = NONE;
        Money early = Money.ZERO;
        for (Profile.Entry drawn : borrowing) {
            refuseNegative(drawn);
            if (drawn.year().isAfter(available)) {
                int left = Math.max(1, life - (drawn.year().start() - available.start()));
                whole = whole.plus(from(drawn.year().next(), method.instalments(drawn.amount(), left)));
            } else {
                early = early.plus(drawn.amount());
            }
        }
        return early.isZero()
                ? whole
                : from(available.next(), method.instalments(early, life)).plus(whole);
    }

    private static void refuseNegative(Profile.Entry drawn) {
        if (drawn.amount().isNegative()) {
            throw new IllegalArgumentException(
                    "Borrowing of %s in %s is below nought. Enter what is repaid as provision instead."
                            .formatted(drawn.amount().inSentence(), drawn.year()));
        }
    }

    private static MrpSchedule from(FinancialYear first, Money[] instalments) {
        return new MrpSchedule(Profile.from(first, instalments));
    }

    /// Nought before the first and after the last instalment.
    public Money in(FinancialYear year) {
        return instalments.amount(year);
    }

    /// What is provided after such a year.
    public Money after(FinancialYear last) {
        Money after = Money.ZERO;
        for (Profile.Entry instalment : instalments) {
            after = instalment.year().isAfter(last) ? after.plus(instalment.amount()) : after;
        }
        return after;
    }

    public Money total() {
        return instalments.total();
    }

    /// Both schedules as one, added year by year.
    public MrpSchedule plus(MrpSchedule other) {
        if (instalments.isEmpty() || other.instalments.isEmpty()) {
            return instalments.isEmpty() ? other : this;
        }
        int first = Math.min(firstStart(), other.firstStart());
        int end = Math.max(firstStart() + instalments.size(), other.firstStart() + other.instalments.size());
        var sum = new Money[end - first];
        Arrays.setAll(sum, at -> {
            var year = new FinancialYear(first + at);
            return in(year).plus(other.in(year));
        });
        return from(new FinancialYear(first), sum);
    }

    private int firstStart() {
        return instalments.first().start();
    }
}
