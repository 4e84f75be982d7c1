package wholeplace.excel.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.Part;
import wholeplace.outlook.plan.PlanStep;

/// The lists on Inputs by which rows are added up, with the text of each entry.
final class Listed {
    /// The step of lines that no plan counts: capital, and what is charged to pools.
    static final String OUTSIDE = "Outside the plan";

    private final Sections sections;
    private final Section kinds;
    private final Map<String, Row> partners = new LinkedHashMap<>();
    private final Map<String, Row> services = new LinkedHashMap<>();
    private final Map<String, Row> themes = new LinkedHashMap<>();
    private final Map<String, Row> schemes = new LinkedHashMap<>();
    private final Map<String, Row> others = new LinkedHashMap<>();
    private final Map<Tag, Section> lists = new LinkedHashMap<>();

    Listed(Sections sections, Outlook outlook) {
        this.sections = sections;
        Budget budget = outlook.budget();
        Section ofPartners = list(Tag.PARTNER, "Partners");
        for (Partner partner : budget.partners()) {
            add(partners, ofPartners, 'P', partner.id().value(), partner.name());
        }
        parts(services, list(Tag.SERVICE, "Services"), 'S', outlook.by(Dimension.SERVICE));
        parts(themes, list(Tag.THEME, "Themes"), 'T', outlook.by(Dimension.THEME));
        Section ofSchemes = list(Tag.SCHEME, "Schemes");
        for (Scheme scheme : budget.schemes()) {
            add(schemes, ofSchemes, 'C', scheme.id().value(), scheme.name());
        }
        classes();
        steps();
        this.kinds = list(Tag.KIND, "Kinds of rows");
    }

    private Section list(Tag tag, String heading) {
        Section section = sections.beginAtTheEnd(Tab.INPUTS, heading);
        lists.put(tag, section);
        return section;
    }

    private static void parts(Map<String, Row> byName, Section section, char kind, List<Part> parts) {
        parts.forEach(part -> add(byName, section, kind, part.name(), part.name()));
        // What borrowing costs may stand where no line does.
        if (!byName.containsKey("")) {
            add(byName, section, kind, "", "");
        }
    }

    private static void add(Map<String, Row> byName, Section section, char kind, String id, String name) {
        byName.put(id, section.row("", KeyText.of(kind, byName.size() + 1, name), Measure.WORDS));
    }

    private void classes() {
        Section section = list(Tag.CLASS, "Classes");
        for (SpendClass spendClass : SpendClass.values()) {
            others.put(spendClass.words(), section.row("", spendClass.words(), Measure.WORDS));
        }
    }

    private void steps() {
        Section section = list(Tag.STEP, "Steps of the medium-term plan");
        for (PlanStep step : PlanStep.values()) {
            others.put(step.words(), section.row("", step.words(), Measure.WORDS));
        }
        others.put(OUTSIDE, section.row("", OUTSIDE, Measure.WORDS));
    }

    /// A kind of row that is added up; the same for the same words.
    Row kind(String words) {
        return others.computeIfAbsent(words, text -> kinds.row("", text, Measure.WORDS));
    }

    Row partner(PartnerId id) {
        return Objects.requireNonNull(partners.get(id.value()));
    }

    Row service(String name) {
        return Objects.requireNonNull(services.get(name));
    }

    Row theme(String name) {
        return Objects.requireNonNull(themes.get(name));
    }

    Row scheme(SchemeId id) {
        return Objects.requireNonNull(schemes.get(id.value()));
    }

    Row of(SpendClass spendClass) {
        return Objects.requireNonNull(others.get(spendClass.words()));
    }

    Row of(PlanStep step) {
        return Objects.requireNonNull(others.get(step.words()));
    }

    Row outside() {
        return Objects.requireNonNull(others.get(OUTSIDE));
    }

    /// The list to choose a tag of a line from.
    Map<Tag, Section> lists() {
        return lists;
    }
}
