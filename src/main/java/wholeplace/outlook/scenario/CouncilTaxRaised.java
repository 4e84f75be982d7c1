package wholeplace.outlook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.change.Fields;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.reference.Reference;
import wholeplace.outlook.tax.TaxOutlook;

/// What council tax raises for an authority. Band D is rounded down to the penny each year, so its core increase, its
/// social care precept, its tax base and the Band D it starts from do not simply add: they are causes of their own.
public record CouncilTaxRaised(Partner partner) implements Measure {
    private static final String CORE = "core increase";
    private static final String SOCIAL_CARE = "social care precept";
    private static final String TAX_BASE = "tax base";
    private static final String BAND_D = "Band D before the plan";

    @Override
    public String id() {
        return "council-tax-" + partner.id();
    }

    @Override
    public String words() {
        return "Council tax of " + partner.name();
    }

    @Override
    public Profile of(Outlook outlook) {
        Budget budget = outlook.budget();
        Profile none =
                Profile.ofPence(budget.years().first(), new long[budget.years().count()]);
        return none.plus(TaxOutlook.of(budget, Reference.of(budget).data()).raisedBy(partner.id()));
    }

    @Override
    public List<Strand> strands(Pair plans) {
        ReferenceData reference = Reference.of(plans.after()).data();
        SortedSet<String> ids = new TreeSet<>();
        plans.before().councilTax().forEach(tax -> ids.add(tax.id().value()));
        plans.after().councilTax().forEach(tax -> ids.add(tax.id().value()));
        List<Strand> strands = new ArrayList<>();
        for (String id : ids) {
            Optional<CouncilTax> was = plans.before().councilTax().find(id);
            Optional<CouncilTax> is = plans.after().councilTax().find(id);
            if (!was.equals(is)) {
                strands.add(new Mixing(plans, partner.id(), reference, was, is).strand());
            }
        }
        return strands;
    }

    /// One council tax with some of what is set of it as one plan has it, and the rest as the other.
    private record Mixing(
            Pair plans, PartnerId partner, ReferenceData reference, Optional<CouncilTax> was, Optional<CouncilTax> is) {
        Strand strand() {
            CouncilTax named = is.or(() -> was).orElseThrow();
            if (was.isEmpty() || is.isEmpty()) {
                return new Strand(List.of(Cause.of(named)), changed -> raised(changed == 0 ? was : is));
            }
            SortedMap<String, String> before = Fields.of(was.get());
            SortedMap<String, String> after = Fields.of(is.get());
            SortedSet<String> fields = new TreeSet<>(before.keySet());
            fields.addAll(after.keySet());
            fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
            List<String> parts =
                    fields.stream().map(Mixing::part).distinct().sorted().toList();
            return new Strand(parts.stream().map(Cause.of(named)::part).toList(), changed -> {
                SortedMap<String, String> mixed = new TreeMap<>(before);
                fields.stream()
                        .filter(field -> (changed >> parts.indexOf(part(field)) & 1) != 0)
                        .forEach(field -> put(mixed, field, after));
                return raised(Optional.of((CouncilTax)
                        Fields.read(EntityKind.COUNCIL_TAX, named.id().value(), mixed)));
            });
        }

        private static void put(SortedMap<String, String> to, String field, SortedMap<String, String> after) {
            if (after.containsKey(field)) {
                to.put(field, after.getOrDefault(field, ""));
            } else {
                to.remove(field);
            }
        }

        private static String part(String field) {
            if (field.startsWith("core ")) {
                return CORE;
            }
            if (field.startsWith("social care ")) {
                return SOCIAL_CARE;
            }
            boolean base =
                    field.startsWith("tax base") || field.startsWith("dwellings ") || field.equals("collection rate");
            return base ? TAX_BASE : field.equals("band d") ? BAND_D : "authority";
        }

        private long[] raised(Optional<CouncilTax> tax) {
            Budget place = plans.after()
                    .with(plans.frame(true, true))
                    .with(CouncilTax.class, tax.stream().toList());
            long[] pence = new long[plans.years().count()];
            TaxOutlook.of(place, reference)
                    .raisedBy(partner)
                    .addTo(pence, plans.years().first(), false);
            return pence;
        }
    }
}
