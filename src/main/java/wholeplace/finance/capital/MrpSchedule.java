package wholeplace.finance.capital;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /// When the provision for an asset starts and how long it runs.
    ///
    /// @param available the year in which the asset is first available for use
    /// @param startAfter how many years after it provision starts: 1 by SI 2003/3146 reg 27
    /// @param life in years, 1 to 100
    public record Term(FinancialYear available, int startAfter, int life) {
        private static final int LONGEST = 100;

        public Term {
            if (life < 1 || life > LONGEST) {
                throw new IllegalArgumentException(
                        "An asset's life is 1 to %d years; %d is not.".formatted(LONGEST, life));
            }
            if (startAfter < 0 || startAfter > LONGEST) {
                throw new IllegalArgumentException(
                        "Provision starts 0 to %d years after an asset is available; %d is not."
                                .formatted(LONGEST, startAfter));
            }
        }

        /// The first year of provision.
        public FinancialYear first() {
            return available.plus(startAfter);
        }

        /// The last year of provision.
        ///
        /// @throws IllegalArgumentException where there is no such financial year
        public FinancialYear last() {
            return first().plus(life - 1);
        }

        private Term forDebtOf(FinancialYear drawn) {
            int left = life - (drawn.start() - available.start());
            return new Term(drawn, startAfter, Math.max(1, left));
        }
    }

    /// Debt taken on up to the year in which the asset is available makes one schedule over the whole life. Debt taken
    /// on
    /// in a later year makes a schedule of its own over what is then left of the life, starting as long after its year
    /// as the other does after availability, so that all ends with the life; where nothing of it is left, it is
    /// provided
    /// for in one sum.
    ///
    /// 2,400,000.00 over 40 years, borrowed in 2026/27 and 2027/28 and available in 2027/28: 60,000.00 from 2028/29 on.
    /// Another 390,000.00 in 2028/29 adds 10,000.00 from 2029/30 on, for 39 years.
    ///
    /// @param borrowing what is borrowed for the asset in each year
    /// @throws IllegalArgumentException where the borrowing of a year is below nought, or the provision would run past
    ///     the last financial year that there is
    public static MrpSchedule of(MrpMethod method, Profile borrowing, Term term) {
        List<Piece> pieces = new ArrayList<>();
        Money early = Money.ZERO;
        for (Profile.Entry drawn : borrowing) {
            refuseNegative(drawn);
            if (drawn.year().isAfter(term.available())) {
                pieces.add(Piece.of(method, drawn.amount(), term.forDebtOf(drawn.year())));
            } else {
                early = early.plus(drawn.amount());
            }
        }
        pieces.add(Piece.of(method, early, term));
        return sum(pieces);
    }

    /// Each year's debt over a whole life of its own from `startAfter` years after it was taken on, whenever the asset
    /// is
    /// available: the rule of councils before 1 April 2025. 900,000.00 in 2026/27 and 1,500,000.00 in 2027/28 over 40
    /// years: 22,500.00 in 2027/28, 60,000.00 from 2028/29, and 37,500.00 in 2067/68.
    ///
    /// @throws IllegalArgumentException as the other
    public static MrpSchedule afterSpending(MrpMethod method, Profile borrowing, int startAfter, int life) {
        List<Piece> pieces = new ArrayList<>();
        for (Profile.Entry drawn : borrowing) {
            refuseNegative(drawn);
            pieces.add(Piece.of(method, drawn.amount(), new Term(drawn.year(), startAfter, life)));
        }
        return sum(pieces);
    }

    private static void refuseNegative(Profile.Entry drawn) {
        if (drawn.amount().isNegative()) {
            throw new IllegalArgumentException(
                    "Borrowing of %s in %s is below nought. Enter what is repaid as provision instead."
                            .formatted(drawn.amount().inSentence(), drawn.year()));
        }
    }

    /// The provision for debt that starts together.
    private record Piece(Term term, List<Money> instalments) {
        static Piece of(MrpMethod method, Money debt, Term term) {
            int years = term.last().start() - term.first().start() + 1;
            return new Piece(term, debt.isZero() ? List.of() : method.instalments(debt, years));
        }

        int start() {
            return term.first().start();
        }

        int end() {
            return start() + instalments.size();
        }
    }

    private static MrpSchedule sum(List<Piece> all) {
        List<Piece> pieces =
                all.stream().filter(piece -> !piece.instalments().isEmpty()).toList();
        if (pieces.isEmpty()) {
            return NONE;
        }
        int first = Collections.min(pieces.stream().map(Piece::start).toList());
        int end = Collections.max(pieces.stream().map(Piece::end).toList());
        var pence = new long[end - first];
        for (Piece piece : pieces) {
            int year = piece.start() - first;
            for (Money instalment : piece.instalments()) {
                pence[year] = Math.addExact(pence[year], instalment.pence());
                year++;
            }
        }
        return new MrpSchedule(Profile.ofPence(new FinancialYear(first), pence));
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
}
