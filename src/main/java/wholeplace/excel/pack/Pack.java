package wholeplace.excel.pack;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;
import wholeplace.budget.PlanYears;
import wholeplace.change.Fingerprint;
import wholeplace.change.Merge;

/// A partner's pack as it was given out: what it began with, and for whom, when and from which state of the plan.
public final class Pack implements Merge.Base {
    /// What a pack says of itself.
    ///
    /// @param id never given twice
    /// @param place the name of the budget
    /// @param partner the partner's id
    /// @param fingerprint of the whole plan when the pack was made
    public record About(
            String id,
            String place,
            PlanYears years,
            String partner,
            String partnerName,
            Fingerprint fingerprint,
            ZonedDateTime made,
            String madeBy,
            String returnTo) {}

    private final About about;
    private final List<Kept> began;
    private final Map<EntityKind, Map<String, Kept>> byKind;

    Pack(About about, List<Kept> began) {
        this.about = about;
        this.began = List.copyOf(began);
        this.byKind =
                began.stream().collect(Collectors.groupingBy(Kept::kind, Collectors.toMap(Kept::id, kept -> kept)));
    }

    public About about() {
        return about;
    }

    List<Kept> began() {
        return began;
    }

    List<Kept> began(EntityKind kind) {
        return began.stream().filter(kept -> kept.kind() == kind).toList();
    }

    @Nullable
    Kept find(EntityKind kind, String id) {
        return byKind.getOrDefault(kind, Map.of()).get(id);
    }

    @Override
    public SortedMap<String, String> fields(EntityKind kind, String id) {
        Kept kept = find(kind, id);
        return kept == null ? Collections.unmodifiableSortedMap(new TreeMap<>()) : kept.fields();
    }

    /// The name of an entity that the pack knows; its id of another one.
    String name(EntityKind kind, String id) {
        return Objects.requireNonNullElse(fields(kind, id).get("name"), id);
    }
}
