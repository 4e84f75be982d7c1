package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wholeplace.budget.PlanYears;

/// The sections of a model in the order in which they were begun.
final class Sections {
    /// The first row below the headings, from 1.
    static final int FIRST_ROW = 5;

    private final Columns columns;
    private final Map<Tab, List<Section>> byTab = new EnumMap<>(Tab.class);
    private final Map<Tab, List<Section>> atTheEnd = new EnumMap<>(Tab.class);

    Sections(PlanYears years) {
        this.columns = new Columns(years);
        for (Tab tab : Tab.values()) {
            byTab.put(tab, new ArrayList<>());
            atTheEnd.put(tab, new ArrayList<>());
        }
    }

    Columns columns() {
        return columns;
    }

    PlanYears years() {
        return columns.years();
    }

    Section begin(Tab tab, String heading) {
        return add(byTab, tab, heading);
    }

    /// A long one, which stands below the others.
    Section beginAtTheEnd(Tab tab, String heading) {
        return add(atTheEnd, tab, heading);
    }

    private Section add(Map<Tab, List<Section>> to, Tab tab, String heading) {
        var section = new Section(tab, heading, columns.count());
        to.getOrDefault(tab, new ArrayList<>()).add(section);
        return section;
    }

    /// Those of a sheet that have rows.
    List<Section> of(Tab tab) {
        return Stream.of(byTab, atTheEnd)
                .flatMap(sections -> sections.getOrDefault(tab, List.of()).stream())
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /// Gives every row its number: a heading above each section, and a blank row between two.
    ///
    /// @param charts rows that the charts of Outputs take above its figures
    void number(int charts) {
        for (Tab tab : Tab.values()) {
            int next = tab == Tab.OUTPUTS ? FIRST_ROW + charts : FIRST_ROW;
            for (Section section : of(tab)) {
                next = section.number(next + 1) + 1;
            }
        }
    }
}
