package wholeplace.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wholeplace.excel.importing.Asked;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;
import wholeplace.money.YearLabel;

/// How a list of lines is read, where it is not left to be guessed.
final class SheetOptions {
    /// The units a person may name.
    enum NamedUnit {
        POUNDS(Unit.POUNDS),
        THOUSANDS(Unit.THOUSANDS),
        MILLIONS(Unit.MILLIONS);

        private final Unit unit;

        NamedUnit(Unit unit) {
            this.unit = unit;
        }
    }

    @Option(names = "--sheet", paramLabel = "SHEET", description = "The sheet; guessed unless said.")
    private @Nullable String sheet;

    @Option(names = "--header", paramLabel = "ROW", description = "The row of the headings; guessed unless said.")
    private @Nullable Integer header;

    @Option(
            names = "--map",
            paramLabel = "FIELD=\"Column\"",
            description =
                    "What a column says: partner, class, direction, recurrence, name, reference, service, theme, place,"
                            + " notes, amount and year, or a year such as 2027/28; several with commas between. An empty column takes none.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--where", paramLabel = "\"Column=Value\"", description = "Only rows that say so; may be repeated.")
    private List<String> where = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "pounds, thousands or millions; from the file unless said.")
    private @Nullable NamedUnit unit;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year of the amounts, such as 2027/28, where no column names one.")
    private @Nullable String year;

    Asked asked(LineOptions lines) {
        return new Asked(
                Optional.ofNullable(sheet),
                Optional.ofNullable(header),
                Optional.ofNullable(unit).map(named -> named.unit),
                MapOption.read(columns),
                where,
                lines.partner(),
                lines.onlyPlanYears(),
                Optional.ofNullable(year).map(SheetOptions::year),
                lines.spendClass(),
                Map.of());
    }

    private static FinancialYear year(String label) {
        if (YearLabel.read(label) instanceof YearLabel.One one) {
            return one.year();
        }
        throw new Refused("\"%s\" is no financial year. Write --year 2027/28.".formatted(label));
    }

    /// @throws Refused where anything is said here, for what does not read a list
    void refuse(String why) {
        boolean said = sheet != null
                || header != null
                || unit != null
                || year != null
                || !columns.isEmpty()
                || !where.isEmpty();
        if (said) {
            throw new Refused(
                    "--sheet, --header, --map, --where, --unit and --year are for lists of lines: %s".formatted(why));
        }
    }
}
