package wholeplace.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes `samples/calderbridge-partner-bids.xlsx`: what partners ask for beside the sample place's budget, in a
/// workbook as untidy as such workbooks are. Run [#main] in the project folder after a change; a test holds the two
/// together.
final class PartnerBids {
    static final Path FILE = Path.of("samples/calderbridge-partner-bids.xlsx");

    /// Columns: reference, partner, service, bid, class, place, five years, comment. `=` is a sub-total of the block,
    /// `=!` one that somebody typed, `==` the grand total; `>` a hidden row; `#` a heading inside the table; a quote
    /// makes a figure text.
    private static final String TABLE = """
            # NHS
            PB-01 | ICB | Prevention and community health | Community diagnostic hub: extended hours | Revenue | Harrowfield | | 310.5 | 642.0 | 658.1 | tbc | staffing model not agreed
            PB-02 | ICB  | Prevention and community health | Neighbourhood health teams: second wave | Revenue | Millbank | 1182.4 | 1217.9 | 1252.0 | 1283.3 | 1315.4 |
            PB-03 | ICB | Prevention and community health | Saltmere health and wellbeing centre: running costs | Revenue | Saltmere | | | | 412.6 | 846.3 | opens autumn 2030
            PB-04 | ICB | Skills and employment | Work and health coaches, continuation | Revenue | Countywide | | | | 3371.2 | 3455.5 | WorkWell ends March 2030
            PB-05 | NHS Calder and Moors Integrated Care Board | Prevention and community health |  Remote monitoring kits | Capital | Countywide | 386.0 | 214.5 | - | - | - |
            = Sub-total NHS

            # Police and fire
            PB-06 | Police | Community safety | Hotspot patrols, continuation | Revenue | Central Calderbridge | | | 744.6 | 763.2 | 782.3 | grant ends March 2029
            PB-07 | Police | Community safety | Violence reduction partnership, continuation | Revenue | Countywide | | | 343.5 | 881.4 | 898.2 | tops 2029/30 up to the full year
            PB-08 | Police | Community safety | Rural crime team | Revenue | Thornley Moor | 238.6 | 245.8 | 252.7 | 259.0 | 265.5 |
            > PB-09 | Police | Community safety | Body-worn video: new units | Capital | Countywide | 264.0 | 122.4 | | | | added 6/11, AR to check
            PB-10 | Fire | Fire and resilience | Home fire safety: extra visits | Revenue | Eastcliffe | 186.2 | 191.8 | 197.2 | 202.1 | 207.1 |
            PB-11 | Fire | Fire and resilience | Second lifeguard boat, Dunmere | Capital | Dunmere | 96.5 | | | | |
            =! Sub-total police and fire | 521.3 | 437.6 | 1538.0 | 2105.7 | 2153.1

            # County
            PB-12 | Council | Highways and footways | Highway resurfacing: hold the 2026/27 length | Capital | Countywide | 1240 | 1455 | 1685 | 1820 | 1910 |
            PB-13 | Council | Passenger transport | Evening bus services after September 2029 | Revenue | Countywide | | | 1320.0 | 2640.0 | 2706.0 | follows NP-072
            PB-14 | Council | Prevention and community health | Family hubs: keep all nine | Revenue | Countywide | | | 435.8 | 871.6 | 871.6 |
            PB-15 | Council | Public health | Drug and alcohol treatment, continuation | Revenue | Countywide | | | 744.2 | 1486.3 | 1486.3 |
            PB-16 | Council | Libraries and culture | Saving offered: mobile library | Revenue | Countywide | | '(118.5) | -241.0 | -241.0 | -241.0 | consultation needed
            PB-17 | Council | Highways and footways | Calder valley route: maintenance | Revenue | Millbank | | | ' 64.8  | 66.2 | 67.7 |
            = Sub-total County

            # Districts
            PB-18 | Calder Vale | Housing and homelessness | Purchase of 12 more homes for temporary accommodation | Capital | Calder Vale | - | 1180.0 | 1216.5 | tbc | |
            PB-19 | Calder Vale | Housing and homelessness | Nightly lets avoided by PB-18 | Revenue | Calder Vale | | | -96.4 | -214.8 | -220.3 |
            PB-20 | Calder Vale District Council | Libraries and culture | Museum of the Calder: learning room | Capital | Central Calderbridge | | 142.0 | 318.5 | | |
            PB-21 | Harrowfield | Leisure and heritage | Harrowfield leisure centre: borrowing cost | Revenue | Harrowfield | | 11.52 | 93.84 | 290.4 | 519.6 | 4.8 %, half a year on new borrowing; MRP from 2032/33
            PB-22 | Harrowfield | Regeneration and planning | Market hall: opening programme | Revenue | Harrowfield | | | 86.4 | 42.0 | |
            PB-23 | Saltmere | Leisure and heritage | Saltmere pier: deck renewal | Capital | Saltmere | | 640.0 | 1285.0 | 360.0 | |
            PB-24 | Saltmere | Parks and streets | Seafront: summer rangers | Revenue | Saltmere | 138.2 | 142.3 | 146.3 | 150.0 | 153.7 |
            PB-25 | Saltmere  | Parks and streets | Car park charges: new tariff | Revenue | Saltmere | -124.5 | -248.0 | -254.2 | -260.6 | -267.1 | shown negative, it is income
            = Sub-total Districts

            # Others
            PB-26 | VCS | Prevention and community health | Social prescribing grants, continuation | Revenue | Countywide | | | | 881.5 | 903.5 | HP-022 ends March 2030
            PB-27 | VCS | Housing and homelessness | Rough sleeping outreach, continuation | Revenue | Central Calderbridge | | | 246.3 | 761.2 | 780.2 |
            PB-28 | VCS | Communities and voluntary sector | Warm spaces: hold at the first year | Revenue | Countywide | | 47.7 | 133.8 | 133.8 | n/a |
            PB-29 | Comb. authority | Skills and employment | Skills bootcamps, wave 10 | Revenue | Countywide | | | 599.2 | 1826.3 | 1863.0 |
            PB-30 | Comb. authority | Libraries and culture | Year of culture: legacy fund | Revenue | Countywide | | | | 455.4 | 310.0 |
            PB-31 | Business | Business and growth | Evening economy marshals | Revenue | Central Calderbridge | 84.6 | 86.8 | 88.9 | tbc | tbc | after the ballot
            PB-32 | Moors Homes | Housing and homelessness | Retrofit: 120 more homes | Capital | Northgate | | | 412.0 | 1648.0 | 1236.0 |
            = Sub-total others

            == Grand total
            """;

    private static final int FIRST_YEAR = 7;
    private static final int TOTAL = FIRST_YEAR + 5;
    private static final List<String> HEADINGS = List.of(
            "Ref",
            "Partner",
            "Service",
            "Description ",
            "Class ",
            "Place",
            "",
            "2027-28",
            "2028/29",
            "FY30",
            "2030 to 2031",
            "31/32",
            "Total",
            "Comments");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("Bids v6");
    private final CellStyle bold = workbook.createCellStyle();
    private final CellStyle figures = workbook.createCellStyle();
    private final List<String> subtotals = new ArrayList<>();
    private int next;
    private int blockStart;

    private PartnerBids() {
        Font font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) 11);
        font.setBold(true);
        bold.setFont(font);
        figures.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0;(#,##0.0)"));
    }

    public static void main(String[] arguments) throws IOException {
        try (XSSFWorkbook workbook = make();
                OutputStream out = Files.newOutputStream(FILE)) {
            workbook.write(out);
        }
    }

    static XSSFWorkbook make() {
        var bids = new PartnerBids();
        bids.top();
        TABLE.lines().forEach(bids::row);
        bids.footnotes();
        bids.columns();
        bids.notes();
        bids.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return bids.workbook;
    }

    private Row add() {
        return sheet.createRow(next++);
    }

    private void say(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void top() {
        say(add(), 0, "Calderbridge place board: partner bids 2027/28 to 2031/32", bold);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, TOTAL));
        say(
                add(),
                0,
                "Growth bids, grants to go on, savings offered. Returned by 30 October 2026, collated by A. Rahman",
                workbook.getCellStyleAt(0));
        next++;
        say(add(), FIRST_YEAR, "£000", bold);
        Row row = add();
        for (int column = 0; column < HEADINGS.size(); column++) {
            say(row, column, HEADINGS.get(column), bold);
        }
        blockStart = next;
    }

    private void row(String text) {
        String said = text.replaceFirst("^(#|==|=!|=|>) ", "").strip();
        if (text.isBlank()) {
            next++;
        } else if (text.startsWith("#")) {
            say(add(), 0, said, bold);
            blockStart = next;
        } else if (text.startsWith("==")) {
            total(said, column -> subtotals.stream().map(row -> column + row).collect(Collectors.joining("+")));
        } else if (text.startsWith("=!")) {
            typedTotal(said.split(" \\| "));
        } else if (text.startsWith("=")) {
            total(said, column -> "SUM(%s%d:%s%d)".formatted(column, blockStart + 1, column, next - 1));
            subtotals.add(Integer.toString(next));
        } else {
            bid(said.split("\\|", -1));
            sheet.getRow(next - 1).setZeroHeight(text.startsWith(">"));
        }
    }

    private void bid(String[] texts) {
        Row row = add();
        for (int i = 0; i < 6; i++) {
            // One blank beside each bar is the table's own; any more are strays that belong to the cell.
            row.createCell(i).setCellValue(texts[i].replaceFirst("^ ", "").replaceFirst(" $", ""));
        }
        for (int i = 0; i < 5; i++) {
            figure(row, FIRST_YEAR + i, texts[6 + i]);
        }
        footing(row);
        row.createCell(TOTAL + 1).setCellValue(texts[11].strip());
    }

    private void figure(Row row, int column, String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return;
        }
        var cell = row.createCell(column);
        cell.setCellStyle(figures);
        if (plain.startsWith("'")) {
            cell.setCellValue(text.substring(text.indexOf('\'') + 1));
        } else if (plain.matches("-?[0-9.]+")) {
            cell.setCellValue(Double.parseDouble(plain));
        } else {
            cell.setCellValue(plain);
        }
    }

    private interface Formula {
        String in(String column);
    }

    private void total(String label, Formula formula) {
        Row row = add();
        say(row, 0, label, bold);
        for (int column = FIRST_YEAR; column < TOTAL; column++) {
            var cell = row.createCell(column);
            cell.setCellFormula(formula.in(letter(column)));
            cell.setCellStyle(figures);
        }
        footing(row);
    }

    private void typedTotal(String[] texts) {
        Row row = add();
        say(row, 0, texts[0].strip(), bold);
        for (int i = 0; i < 5; i++) {
            figure(row, FIRST_YEAR + i, texts[i + 1]);
        }
        footing(row);
        subtotals.add(Integer.toString(next));
    }

    /// The total at the end of a row.
    private void footing(Row row) {
        var cell = row.createCell(TOTAL);
        cell.setCellFormula("SUM(%s%d:%s%d)".formatted(letter(FIRST_YEAR), next, letter(TOTAL - 1), next));
        cell.setCellStyle(figures);
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    private void footnotes() {
        next++;
        say(
                add(),
                0,
                "* Cash prices, October 2026 assumptions. Brackets are savings or income.",
                workbook.getCellStyleAt(0));
        say(
                add(),
                0,
                "** tbc: the partner has not costed that year yet; it is not nought.",
                workbook.getCellStyleAt(0));
    }

    private void columns() {
        int[] widths = {8, 16, 30, 52, 9, 20, 2, 11, 11, 11, 13, 11, 12, 44};
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.createFreezePane(0, 5);
    }

    private void notes() {
        Sheet notes = workbook.createSheet("Notes");
        List<String> texts = List.of(
                "Version log",
                "v4  23/10/2026  police and fire typed in from their letter",
                "v5  30/10/2026  districts added",
                "v6  06/11/2026  body-worn video added, row hidden until the police confirm; sub-total not touched",
                "Open questions: diagnostic hub 2031/32, further homes 2030/31, marshals after the ballot");
        for (int i = 0; i < texts.size(); i++) {
            notes.createRow(i).createCell(0).setCellValue(texts.get(i));
        }
    }
}
