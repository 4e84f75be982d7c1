package wholeplace.finance.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;

/// The years from `first` to `last`, both counted; without a last one it is in force until further notice.
public record Period(FinancialYear first, @Nullable FinancialYear last) {
    public Period {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A period from %s cannot end in %s. Swap the years.".formatted(first, last));
        }
    }

    /// The years from one to another; where none is said, from the first or to the last financial year that there is.
    public static Period between(@Nullable FinancialYear first, @Nullable FinancialYear last) {
        return new Period(first == null ? FinancialYear.FIRST : first, last);
    }

    public static Period of(FinancialYear year) {
        return new Period(year, year);
    }

    public Optional<FinancialYear> end() {
        return Optional.ofNullable(last);
    }

    public boolean includes(FinancialYear year) {
        return !year.isBefore(first) && (last == null || !year.isAfter(last));
    }

    boolean overlaps(Period other) {
        return includes(other.first) || other.includes(first);
    }

    /// The years of it before another one begins.
    Optional<Period> before(Period other) {
        if (!first.isBefore(other.first)) {
            return Optional.empty();
        }
        FinancialYear end = other.first.previous();
        return Optional.of(last == null || last.isAfter(end) ? new Period(first, end) : this);
    }

    /// The years of it after another one has ended.
    Optional<Period> after(Period other) {
        if (other.last == null || (last != null && !last.isAfter(other.last))) {
            return Optional.empty();
        }
        FinancialYear start = other.last.next();
        return Optional.of(first.isBefore(start) ? new Period(start, last) : this);
    }

    /// `2025/26`, `2026/27 to 2028/29`, `2025/26 on`.
    @Override
    public String toString() {
        if (last == null) {
            return first + " on";
        }
        return last.equals(first) ? first.toString() : first + " to " + last;
    }
}
