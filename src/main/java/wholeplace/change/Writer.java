package wholeplace.change;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.CarryForward;
import wholeplace.budget.EntityId;
import wholeplace.budget.Growth;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// Collects an entity's fields, leaving out what says nothing.
final class Writer {
    final SortedMap<String, String> map = new TreeMap<>();

    Writer put(String field, String text) {
        if (!text.isEmpty()) {
            map.put(field, text);
        }
        return this;
    }

    Writer put(String field, Enum<?> choice) {
        return put(field, Fields.word(choice));
    }

    /// A field that older files do not have: left out where it says the usual thing, so that their fingerprints hold.
    Writer unless(Enum<?> usual, String field, Enum<?> choice) {
        return choice == usual ? this : put(field, choice);
    }

    Writer unless(int usual, String field, int number) {
        return number == usual ? this : put(field, Integer.toString(number));
    }

    Writer unless(Rate usual, String field, Rate rate) {
        return rate.equals(usual) ? this : put(field, rate.inPercent());
    }

    Writer unless(Growth usual, String field, Growth growth) {
        return growth.equals(usual) ? this : put(field, growth);
    }

    Writer ifSo(String field, boolean flag) {
        return flag ? put(field, "true") : this;
    }

    Writer ifNotNought(String field, Money amount) {
        return amount.isZero() ? this : put(field, amount.toString());
    }

    Writer put(String field, @Nullable Money amount) {
        return amount == null ? this : put(field, amount.toString());
    }

    Writer put(String field, @Nullable Rate rate) {
        return rate == null ? this : put(field, rate.inPercent());
    }

    Writer put(String field, @Nullable BigDecimal number) {
        return number == null ? this : put(field, number.toPlainString());
    }

    Writer put(String field, @Nullable EntityId id) {
        return id == null ? this : put(field, id.value());
    }

    Writer put(String field, @Nullable FinancialYear year) {
        return year == null ? this : put(field, year.toString());
    }

    Writer put(String field, Growth growth) {
        return switch (growth) {
            case Growth.Typed t -> put(field, "typed");
            case Growth.Flat f -> put(field, "flat");
            case Growth.Changes c -> put(field, "changes");
            case Growth.Indexed indexed -> put(field, "index " + indexed.index());
        };
    }

    Writer put(String field, CarryForward rule) {
        return switch (rule) {
            case CarryForward.None n -> this;
            case CarryForward.All a -> put(field, "all");
            case CarryForward.Share share -> put(field, share.of());
        };
    }

    Writer amounts(String field, Profile amounts) {
        for (Profile.Entry entry : amounts) {
            map.put(field + " " + entry.year(), entry.amount().toString());
        }
        return this;
    }

    Writer rates(String field, Map<?, Rate> rates) {
        rates.forEach((key, rate) -> map.put(field + " " + key, rate.inPercent()));
        return this;
    }

    Writer numbers(String field, Map<?, BigDecimal> numbers) {
        numbers.forEach((key, number) -> map.put(field + " " + key, number.toPlainString()));
        return this;
    }

    Writer texts(String field, Map<?, ?> texts) {
        texts.forEach((key, text) -> map.put(field + " " + key, text.toString()));
        return this;
    }

    Writer set(String field, Collection<String> names) {
        names.forEach(name -> map.put(field + " " + name, Slot.THERE));
        return this;
    }
}
