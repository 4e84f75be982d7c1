package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;

/// Finds partners by what a sheet calls them, and adds those that the budget does not have.
public final class PartnerBook {
    private record Kind(Pattern name, PartnerKind kind) {}

    private static final List<Kind> KINDS = List.of(
            kind("combined authority|mayoral|strategic authority", PartnerKind.COMBINED_AUTHORITY),
            kind("\\bfire\\b", PartnerKind.FIRE),
            kind("police|constabulary|\\bpcc\\b|crime commissioner", PartnerKind.POLICE),
            kind("\\bnhs\\b|\\bicb\\b|integrated care|hospital|health trust|\\bgp\\b", PartnerKind.NHS),
            kind("housing (association|trust|group|partnership)|homes\\b", PartnerKind.HOUSING),
            kind("district|borough", PartnerKind.DISTRICT),
            kind("\\bcouncil\\b", PartnerKind.COUNCIL),
            kind("charit|voluntary|\\bvcs|community (trust|foundation|alliance)|citizens", PartnerKind.VOLUNTARY),
            kind("\\bltd\\b|\\bplc\\b|\\bllp\\b|limited|chamber of commerce|business", PartnerKind.BUSINESS),
            kind("department|ministry|\\boffice\\b|\\bhm\\b|government|treasury|agency", PartnerKind.GOVERNMENT));

    private static final int LONGEST_ID = 48;

    private final PartnerKind usual;
    private final Map<String, Partner> byName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Partner> added = new ArrayList<>();

    /// @param heading of the column with the partners: "Department Name" says that all of them are departments
    public PartnerBook(Budget budget, String heading) {
        this.usual = Texts.key(heading).matches(".*(department|dept).*") ? PartnerKind.GOVERNMENT : PartnerKind.COUNCIL;
        budget.partners().forEach(this::know);
    }

    private static Kind kind(String name, PartnerKind kind) {
        return new Kind(Pattern.compile(name), kind);
    }

    /// Partners that the budget did not have.
    public List<Partner> added() {
        return List.copyOf(added);
    }

    /// The partner of that name, short name included; a new one where the budget has none.
    public PartnerId find(String name) {
        Partner known = byName.get(Texts.key(name));
        if (known == null) {
            known = new Partner(new PartnerId(freeId(name)), Texts.plain(name), kind(name));
            know(known);
            added.add(known);
        }
        return known.id();
    }

    private void know(Partner partner) {
        byName.putIfAbsent(Texts.key(partner.name()), partner);
        if (!partner.shortName().isEmpty()) {
            byName.putIfAbsent(Texts.key(partner.shortName()), partner);
        }
        ids.add(partner.id().value());
    }

    private PartnerKind kind(String name) {
        if (usual == PartnerKind.GOVERNMENT) {
            return usual;
        }
        String plain = Texts.key(name);
        return KINDS.stream()
                .filter(kind -> kind.name().matcher(plain).find())
                .map(Kind::kind)
                .findFirst()
                .orElse(usual);
    }

    /// `Department for Education` is `department-for-education`.
    private String freeId(String name) {
        String words = Texts.key(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String stem = words.isEmpty() ? "partner" : words.substring(0, Math.min(LONGEST_ID, words.length()));
        String id = stem;
        for (int next = 2; ids.contains(id); next++) {
            id = "%s-%d".formatted(stem, next).toLowerCase(Locale.ROOT);
        }
        return id;
    }
}
