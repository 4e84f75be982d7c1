package wholeplace.excel.template;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.Line;
import wholeplace.budget.SpendClass;

/// What a row of a template is called, by which the line of a budget is found that it asks for.
///
/// @param labels what the row says, from left to right
/// @param spendClass of the row, where the template says it
/// @param section the heading of its table where there are several of them, such as a project's name; else empty
public record RowName(List<String> labels, Optional<SpendClass> spendClass, String section) {
    public RowName {
        labels = List.copyOf(labels);
    }

    /// Whether a line has its name or reference, and its class.
    public boolean calls(Line line) {
        return spendClass.map(line.spendClass()::equals).orElse(true)
                && labels.stream()
                        .map(Wording::plain)
                        .anyMatch(label -> label.equals(Wording.plain(line.name()))
                                || label.equals(Wording.plain(line.reference())));
    }

    /// Whether the heading of the row's table is the service, theme or place of the line: "Project 1: Market Hall" is
    /// about the place "Market Hall".
    public boolean isAbout(Line line) {
        String said = Wording.plain(section);
        return List.of(line.service(), line.theme(), line.place()).stream()
                .map(Wording::plain)
                .anyMatch(about -> !about.isEmpty() && (said.equals(about) || said.endsWith(": " + about)));
    }
}
