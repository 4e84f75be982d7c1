package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wholeplace.budget.Budget;
import wholeplace.excel.export.Stamp;
import wholeplace.outlook.Outlook;

/// All that is published of a budget, whatever the file: a cover, and tables in the order of reading. Worked out once;
/// every form writes the same and is compared with the same.
///
/// @param title of the document
/// @param cover sentences below the title, one a row
/// @param tables contents and notes first, quality last
record Publication(String title, Stamp stamp, String place, List<String> cover, List<Table> tables) {
    static final String COVER = "Cover";
    static final String CONTENTS = "Contents";
    static final String NOTES = "Notes";
    static final String QUALITY = "Quality";

    /// Of the document, as everybody writes languages in files.
    static final String LANGUAGE = "en-GB";

    Publication {
        cover = List.copyOf(cover);
        tables = List.copyOf(tables);
    }

    static Publication of(Outlook outlook, Stamp stamp) {
        Budget budget = outlook.budget();
        List<Table> subjects = numbered(subjects(outlook), "%s, %s".formatted(budget.name(), outlook.years()));
        List<Table> tables = new ArrayList<>();
        tables.add(NotesTable.table());
        tables.addAll(subjects);
        tables.add(QualityTable.of(CONTENTS, tables));
        tables.addFirst(ContentsTable.of(tables));
        return new Publication(
                "%s: single placemaking budget, %s".formatted(budget.name(), outlook.years()),
                stamp,
                budget.name(),
                new Cover(outlook, stamp).sentences(),
                tables);
    }

    private static List<Table> subjects(Outlook outlook) {
        return Stream.of(
                        new SpendTables(outlook).all().stream(),
                        new FundTables(outlook).all().stream(),
                        one(new PlanTable(outlook).table()),
                        one(new TaxTable(outlook).table()),
                        one(new ReserveTable(outlook).table()),
                        one(new SchemeTable(outlook).table()),
                        new PrudentialTables(outlook).all().stream(),
                        one(new PoolTable(outlook).table()),
                        one(new ScenarioTable(outlook).table()),
                        Stream.of(new FindingsTable(outlook).table()))
                .flatMap(tables -> tables)
                .toList();
    }

    private static Stream<Table> one(Optional<Table> table) {
        return table.stream();
    }

    private static List<Table> numbered(List<Table> tables, String of) {
        List<Table> numbered = new ArrayList<>();
        tables.forEach(table -> numbered.add(table.numbered(numbered.size() + 1, of)));
        return numbered;
    }

    long rows() {
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }
}
