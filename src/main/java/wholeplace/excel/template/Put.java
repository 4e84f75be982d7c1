package wholeplace.excel.template;

import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Line;

/// Which lines of a budget fill which row of a template. Several lines in one row are added up. Where a fund is named,
/// only what that fund pays of them counts.
///
/// @param table the table's name
/// @param row the label of the row
/// @param section the heading of the table, where there are several of them
/// @param lines what a line must say to be taken; every one of them
/// @param fund whose money counts; all money where none is named
public record Put(
        String table, Wording row, Optional<Wording> section, Map<Field, Wording> lines, Optional<Wording> fund) {
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

    /// Whatever money pays for the lines.
    public Put(String table, Wording row, Optional<Wording> section, Map<Field, Wording> lines) {
        this(table, row, section, lines, Optional.empty());
    }

    /// Whether it is about a row of a template.
    public boolean isFor(String ofTable, RowName name) {
        return table.equals(ofTable)
                && name.labels().stream().anyMatch(row::fits)
                && section.map(said -> said.fits(name.section())).orElse(true);
    }

    /// Whether it speaks of a fund and of no lines.
    public boolean isOfFundAlone() {
        return fund.isPresent() && lines.isEmpty();
    }

    public boolean takes(Line line) {
        return lines.entrySet().stream()
                .allMatch(entry -> entry.getValue().fits(entry.getKey().of(line)));
    }

    @Override
    public String toString() {
        return "\"%s\" of %s%s".formatted(row, table, section.map(s -> ", " + s).orElse(""));
    }
}
