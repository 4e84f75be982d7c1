package wholeplace.budget;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a fund may pay for: of each heading only what is named; a heading that names nothing leaves it open.
///
/// @param partners ids of those whose lines it may pay for; for an aligned fund those its owner has agreed to pay for
/// @param schemes ids of the capital schemes it is for
public record Purpose(
        SortedSet<String> services,
        SortedSet<String> themes,
        SortedSet<String> places,
        SortedSet<String> outcomes,
        SortedSet<String> partners,
        SortedSet<String> schemes) {
    public static final Purpose ANY = new Purpose(
            new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public Purpose {
        services = copy(services);
        themes = copy(themes);
        places = copy(places);
        outcomes = copy(outcomes);
        partners = copy(partners);
        schemes = copy(schemes);
    }

    private static SortedSet<String> copy(Collection<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /// Everything that it names, under whatever heading.
    Stream<String> names() {
        return Stream.of(services, themes, places, outcomes, partners, schemes).flatMap(Collection::stream);
    }

    /// Whether it names anything at all.
    public boolean isRestricted() {
        return !equals(ANY);
    }

    public Purpose withServices(Collection<String> services) {
        return new Purpose(copy(services), themes, places, outcomes, partners, schemes);
    }

    public Purpose withThemes(Collection<String> themes) {
        return new Purpose(services, copy(themes), places, outcomes, partners, schemes);
    }

    public Purpose withPlaces(Collection<String> places) {
        return new Purpose(services, themes, copy(places), outcomes, partners, schemes);
    }

    public Purpose withPartners(Collection<String> partners) {
        return new Purpose(services, themes, places, outcomes, copy(partners), schemes);
    }

    public Purpose withSchemes(Collection<String> schemes) {
        return new Purpose(services, themes, places, outcomes, partners, copy(schemes));
    }
}
