package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import wholeplace.budget.Partner;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.Part;

/// Net spend in all, and by partner, theme and service, revenue and capital apart.
final class TotalRows {
    /// @param all revenue and capital together
    record Total(String name, Row revenue, Row capital, Row all) {
        Row of(SpendClass spendClass) {
            return spendClass == SpendClass.REVENUE ? revenue : capital;
        }
    }

    private final LineRows lines;
    private final Listed listed;
    private final Outlook outlook;
    private final Total whole;
    private final Map<Dimension, List<Total>> parts = new EnumMap<>(Dimension.class);

    TotalRows(Sections sections, Listed listed, LineRows lines, Outlook outlook) {
        this.lines = lines;
        this.listed = listed;
        this.outlook = outlook;
        this.whole = total(
                sections.begin(Tab.WORKINGS, "Net spend"),
                "All lines",
                List.of(),
                outlook.total(SpendClass.REVENUE),
                outlook.total(SpendClass.CAPITAL));
        parts(sections, Dimension.PARTNER, "Net spend by partner");
        parts(sections, Dimension.THEME, "Net spend by theme");
        parts(sections, Dimension.SERVICE, "Net spend by service");
    }

    private void parts(Sections sections, Dimension dimension, String heading) {
        Section section = sections.begin(Tab.WORKINGS, heading);
        List<Total> totals = new ArrayList<>();
        if (dimension == Dimension.PARTNER) {
            outlook.budget().partners().forEach(partner -> totals.add(ofPartner(section, partner)));
        } else {
            outlook.by(dimension).forEach(part -> totals.add(ofPart(section, dimension, part)));
        }
        parts.put(dimension, totals);
    }

    private Total ofPartner(Section section, Partner partner) {
        List<Part> same = outlook.by(Dimension.PARTNER).stream()
                .filter(part -> part.name().equals(partner.name()))
                .toList();
        boolean isAlone = outlook.budget().partners().stream()
                        .filter(other -> other.name().equals(partner.name()))
                        .count()
                == 1;
        Row entry = listed.partner(partner.id());
        Total total = total(section, entry.label(), lines.belongs(Tag.PARTNER, entry));
        if (isAlone) {
            expect(total, sum(same, Part::revenue), sum(same, Part::capital));
        }
        return total;
    }

    private static Profile sum(List<Part> parts, Spend figure) {
        return parts.stream().map(figure::of).reduce(Profile.EMPTY, Profile::plus);
    }

    private interface Spend {
        Profile of(Part part);
    }

    private Total ofPart(Section section, Dimension dimension, Part part) {
        Row entry = dimension == Dimension.THEME ? listed.theme(part.name()) : listed.service(part.name());
        Tag tag = dimension == Dimension.THEME ? Tag.THEME : Tag.SERVICE;
        Total total = total(section, entry.label(), lines.belongs(tag, entry));
        expect(total, part.revenue(), part.capital());
        return total;
    }

    private Total total(Section section, String name, List<Term> tests, Profile revenue, Profile capital) {
        Total total = total(section, name, tests);
        expect(total, revenue, capital);
        return total;
    }

    private static void expect(Total total, Profile revenue, Profile capital) {
        total.revenue().expect(revenue);
        total.capital().expect(capital);
        total.all().expect(revenue.plus(capital));
    }

    private Total total(Section section, String name, List<Term> tests) {
        Row revenue = of(section, name, SpendClass.REVENUE, tests);
        Row capital = of(section, name, SpendClass.CAPITAL, tests);
        Row all = section.pounds("", name + ": revenue and capital")
                .as(Row.Role.TOTAL)
                .years(Term.now(revenue).plus(Term.now(capital)))
                .added();
        return new Total(name, revenue, capital, all);
    }

    private Row of(Section section, String name, SpendClass spendClass, List<Term> tests) {
        List<Term> both = new ArrayList<>(lines.belongs(Tag.CLASS, listed.of(spendClass)));
        both.addAll(tests);
        return section.pounds("", name + ": " + spendClass.words().toLowerCase(Locale.UK))
                .years(lines.netOf(both))
                .added();
    }

    Total whole() {
        return whole;
    }

    List<Total> by(Dimension dimension) {
        return Objects.requireNonNull(parts.get(dimension));
    }
}
