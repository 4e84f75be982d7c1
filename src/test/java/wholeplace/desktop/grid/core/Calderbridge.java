package wholeplace.desktop.grid.core;

import java.util.ArrayList;
import java.util.List;
import wholeplace.money.Unit;

/// A small place for the tests of the grid: 22 lines in five themes, five years, in thousands of pounds.
public final class Calderbridge {
    public static final int REF = 0;
    public static final int NAME = 1;
    public static final int PARTNER = 2;
    public static final int CLASS = 3;
    public static final int FIRST_YEAR = 4;
    public static final int TOTAL = 9;

    public static final List<Column> COLUMNS = List.of(
            Column.of(Kind.QUIET, "ref", "Ref", 6).asFrozen(),
            Column.of(Kind.TEXT, "name", "Line", 17).asFrozen().asTyped(),
            Column.of(Kind.QUIET, "partner", "Partner", 9).asTyped(),
            Column.of(Kind.WORD, "class", "Class", 6),
            Column.amount("2027/28", "2027/28"),
            Column.amount("2028/29", "2028/29"),
            Column.amount("2029/30", "2029/30"),
            Column.amount("2030/31", "2030/31"),
            Column.amount("2031/32", "2031/32"),
            Column.total("total", "Total"));

    /// Amounts in thousands; `*` before the first makes the line calculated, `.` is missing.
    private static final String[] ROWS = {
        "# Health and prevention",
        "HP-014|Health visiting and early help|ICB|Revenue|* 12480 12854 13240 13637 14046",
        "HP-015|Falls prevention service|Council|Revenue|* 2150 2215 2281 2349 2420",
        "HP-021|Community diagnostic hub|ICB|Capital|4200 3650 900 0 0",
        "HP-022|Social prescribing grants|VCS|Revenue|860 860 860 0 0",
        "HP-030|Supported housing adaptations|Districts|Capital|1900 1950 2000 2050 2100",
        "# Homes and regeneration",
        "HR-001|Station Road quarter|Council|Capital|9500 14200 6100 0 0",
        "HR-002|Station Road: borrowing cost|Council|Revenue|* 0 228 752 1184 1172",
        "HR-003|Town centre event staff|Council|Revenue|0 300 300 300 300",
        "HR-007|Empty homes programme|Districts|Capital|3200 3200 3200 3200 3200",
        "HR-011|Retrofit of council homes|Housing assoc.|Capital|8400 8800 8100 7600 6200",
        "HR-012|Neighbourhood wardens|Council|Revenue|* 2405 2471 2539 2609 2681",
        "HR-019|Income: market rents|Council|Revenue|* -1210 -1240 -1271 -1303 -1336",
        "# Skills, work and growth",
        "SW-002|Adult skills fund|Comb. authority|Revenue|14200 14200 14200 14200 14200",
        "SW-005|Work and health coaches|ICB|Revenue|3100 3193 3289 . .",
        "SW-009|Enterprise hubs|Business|Capital|2600 1900 0 . .",
        "# Transport and streets",
        "TS-001|Bus franchising transition|Comb. authority|Revenue|7850 9420 9610 9800 9990",
        "TS-004|Calder Bridge strengthening|Council|Capital|. 18600 22450 4100 .",
        "TS-006|Safer routes to school|Council|Capital|1150 1150 1150 1150 1150",
        "TS-011|Income: bus lane enforcement|Council|Revenue|* -640 -640 -640 -640 -640",
        "# Safer neighbourhoods",
        "SN-001|Violence reduction unit|Police|Revenue|* 1980 2039 2100 2163 2228",
        "SN-003|Community fire safety visits|Fire|Revenue|745 760 775 790 806",
        "SN-008|CCTV renewal|Districts|Capital|420 380 . . .",
    };

    private Calderbridge() {}

    public static Sheet sheet() {
        return sheet("HR-003");
    }

    /// @param warned the line that has a warning
    public static Sheet sheet(String warned) {
        return sheet(warned, List.of(ROWS));
    }

    /// The same lines without their groups, from the last to the first.
    public static Sheet reversed() {
        return sheet(
                "HR-003",
                List.of(ROWS).reversed().stream()
                        .filter(row -> !row.startsWith("#"))
                        .toList());
    }

    private static Sheet sheet(String warned, List<String> rows) {
        var table = LineTable.of(COLUMNS, rows.size());
        var groups = new ArrayList<Group>();
        int line = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsWith("#")) {
                int end = line;
                for (int j = i + 1; j < rows.size() && !rows.get(j).startsWith("#"); j++) {
                    end++;
                }
                String label = rows.get(i).substring(2);
                groups.add(new Group("theme " + label, label, 0, line, end));
            } else {
                line(table, rows.get(i).split("\\|", -1), warned);
                line++;
            }
        }
        return new Sheet(COLUMNS, groups, table.build(), Unit.THOUSANDS);
    }

    private static void line(LineTable.Builder table, String[] cells, String warned) {
        table.line(cells[0], cells[0].equals(warned) ? "£300,000 of 2028/29 is not funded." : "");
        for (int column = REF; column <= CLASS; column++) {
            table.text(column, cells[column]);
        }
        boolean calculated = cells[4].startsWith("* ");
        String[] amounts = cells[4].replace("* ", "").split(" ", -1);
        long total = 0;
        for (int year = 0; year < amounts.length; year++) {
            if (!amounts[year].equals(".")) {
                long pence = Long.parseLong(amounts[year]) * 100_000;
                total += pence;
                if (calculated) {
                    table.calculated(FIRST_YEAR + year, pence);
                } else {
                    table.typed(FIRST_YEAR + year, pence);
                }
            }
        }
        table.calculated(TOTAL, total);
    }
}
