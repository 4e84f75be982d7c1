package wholeplace.excel.template;

import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Line;

/// Which lines of a budget fill which row of a template. Several lines in one row are added up.
///
/// @param table the table's name
/// @param row the label of the row
/// @param section the heading of the table, where there are several of them
/// @param lines what a line must say to be taken; every one of them
public record Put(String table, Wording row, Optional<Wording> section, Map<Field, Wording> lines) {
    /// What a line is chosen by.
    public enum Field {
        REFERENCE,
        NAME,
        SERVICE,
        THEME,
        PLACE,
        CLASS;

        String of(Line line) {
            return switch (this) {
                case REFERENCE -> line.reference();
                case NAME -> line.name();
                case SERVICE -> line.service();
                case THEME -> line.theme();
                case PLACE -> line.place();
                case CLASS -> line.spendClass().words();
            };
        }
    }

    public Put {
        lines = Map.copyOf(lines);
    }

    boolean takes(Line line) {
        return lines.entrySet().stream()
                .allMatch(entry -> entry.getValue().fits(entry.getKey().of(line)));
    }

    @Override
    public String toString() {
        return "\"%s\" of %s%s".formatted(row, table, section.map(s -> ", " + s).orElse(""));
    }
}
