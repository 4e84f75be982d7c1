package wholeplace.excel.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.money.FinancialYear;

/// Sheets as they come: the right figures, or a sentence that names cells and a cure. Never a wrong sum in silence.
class MessySheetsTest {
    private static final String TITLED = "Line,2027/28,2028/29\nCafé “Möhre”,\"£1,000\",£2\n";
    private static final String CAFE = "Café “Möhre” 1000.00 2.00\n";

    @TempDir
    private Path folder;

    /// @param said what the outcome says first, to the end of a line; parts of it between `...`
    record Messy(String name, Function<Path, Path> file, Asked asked, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void comesOutRightOrIsNamed(Messy messy) {
        String outcome = MessySheets.outcome(messy.file().apply(folder), messy.asked());
        assertThat(outcome).contains(messy.said().split("\\.\\.\\.\n?"));
    }

    static Stream<Messy> sheets() {
        return Stream.of(headings(), rows(), figures(), tables(), files()).flatMap(all -> all);
    }

    private static Stream<Messy> headings() {
        return Stream.of(
                drawn(
                        "three merged rows of headings",
                        "Line|Partner|Medium-term plan|\n||£000|\n||2027/28|2028/29\nWardens|Council|10|11",
                        MessySheets.merged("A1:A3", "B1:B3", "C1:D1", "C2:D2"),
                        "Wardens 10000.00 11000.00\n[2027/28, 2028/29] in THOUSANDS\n"),
                drawn(
                        "millions in the title",
                        "Place plan, all figures in £m\n\nLine|2027/28|2028/29\nWardens|1.2|1.25\nEvents|0.35|-0.1",
                        "Wardens 1200000.00 1250000.00\nEvents 350000.00 -100000.00\n"),
                drawn(
                        "thousands in the heads of columns",
                        "Line|2027/28 £000|2028/29 (£000s)\nWardens|12|13",
                        "Wardens 12000.00 13000.00\n"),
                drawn(
                        "years written in many ways",
                        "Line|2027-28|FY29|29/30|2030 to 2031|Year 5\nWardens|1|2|3|4|5",
                        "Wardens 1.00 2.00 3.00 4.00\n[2027/28, 2028/29, 2029/30, 2030/31]"),
                drawn(
                        "years by number",
                        "Line|Year 1|Year 2|Year 3\nWardens|1|2|3\nEvents|4|5|6",
                        "refused: Row 1 of sheet \"Plan\" names no financial year such as 2027/28. Name another row of headings, or say which column is of which year.\n"),
                drawn(
                        "days at the heads, of the first and of the last of a year",
                        "Line|2027-04-01|2029-03-31\nWardens|1|2",
                        "Wardens 1.00 2.00\n[2027/28, 2028/29]"),
                drawn(
                        "quarters under merged years",
                        "Line|2027/28||||2028/29|||\n|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4\nWardens|1|2|3|4|5|6|7|8",
                        MessySheets.merged("B1:E1", "F1:I1"),
                        "refused: Row 2 of sheet \"Plan\" names only parts of years: B \"2027/28 Q1\"; ...Add them up in one column for each year"),
                drawn(
                        "quarters and their total",
                        "Line|Q1 2027/28|Q2 2027/28|Q3 2027/28|Q4 2027/28|2027/28 Total\nWardens|1|2|3|4|10",
                        "Wardens 10.00\n[2027/28]"),
                drawn(
                        "actual beside forecast",
                        "Line|2027/28 Actual|2027/28 Forecast|2028/29 Forecast\nWardens|10|12|13",
                        "refused: Sheet \"Plan\" has the year 2027/28 in columns B and C. Say which is meant, such as 2027/28=B.\n"),
                drawn(
                        "capital beside revenue under each year",
                        "Line|2027/28||2028/29|\n|Revenue|Capital|Revenue|Capital\nWardens|10|5|11|6",
                        MessySheets.merged("B1:C1", "D1:E1"),
                        "refused: Sheet \"Plan\" has the year 2027/28 in columns B and C. Say which is meant"),
                drawn("the same heading twice", "Name|Name|2027/28|2028/29\nWardens|Jo|10|11", "Wardens 10.00 11.00\n"),
                drawn("no headings but years", "|||2027/28|2028/29\nWardens|W1||10|11", "Wardens 10.00 11.00\n"),
                drawn("columns between", "Line||2027/28||2028/29\n||||\nWardens||10||11", "Wardens 10.00 11.00\n"));
    }

    private static Stream<Messy> rows() {
        return Stream.of(
                drawn(
                        "a row of codes under the headings",
                        "Line|Partner|2027/28|2028/29\nLINE_NM|PTNR_CD|AMT_Y1|AMT_Y2\nWardens|Council|10|11",
                        "Wardens 10.00 11.00\n...row 2: it holds codes of the columns\n"),
                drawn(
                        "columns numbered under the headings",
                        "Line|Partner|2027/28|2028/29\n1|2|3|4\nWardens|Council|10|11",
                        "Wardens 10.00 11.00\n...row 2: it numbers the columns\n"),
                drawn(
                        "unnamed sub-totals over their lines, a grand total over all",
                        "Line|2027/28|2028/29\nGrand total|100|110\nStreets|30|33\nWardens|10|11\nLighting|20|22\nCulture|70|77\nMuseum|40|44\nLibrary|30|33",
                        "Wardens 10.00 11.00\nLighting 20.00 22.00\nMuseum 40.00 44.00\nLibrary 30.00 33.00\n[2027/28, 2028/29]"),
                drawn(
                        "a net total that does not say so",
                        "Line|2027/28|2028/29\nWardens|10|11\nEvents|20|21\nTotal services|30|32\nContingency|5|5\nNet budget requirement|35|37",
                        "Wardens 10.00 11.00\nEvents 20.00 21.00\nContingency 5.00 5.00\n[2027/28, 2028/29]"),
                drawn(
                        "a line that may be a total, and may not",
                        "Line|2027/28|2028/29\nWardens|10|11\nEvents|20|21\nRoads|30|32",
                        "Roads 30.00 32.00\n...? Row 4, \"roads\", is what the 2 rows above it, to row 2, come to in every year. It is taken as a line; where it is their total, say so in its name.\n"),
                drawn(
                        "labels merged over their rows",
                        "Service|Line|2027/28|2028/29\nStreets|Wardens|10|11\n|Lighting|20|22",
                        MessySheets.merged("A2:A3"),
                        "Streets/Wardens 10.00 11.00\nStreets/Lighting 20.00 22.00\n"),
                drawn(
                        "hidden rows and columns are read",
                        "Line|Ref|2027/28|2028/29\nWardens|W1|10|11\nSecret|S1|5|6",
                        sheet -> {
                            sheet.getRow(2).setZeroHeight(true);
                            sheet.setColumnHidden(3, true);
                        },
                        "Wardens 10.00 11.00\nSecret 5.00 6.00\n"),
                drawn(
                        "a total without a name in the column of names",
                        "Ref|Line|2027/28|2028/29\nW1|Wardens|10|11\nE1|Events|20|21\n||30|32",
                        "Wardens 10.00 11.00\nEvents 20.00 21.00\n[2027/28, 2028/29]"));
    }

    private static Stream<Messy> figures() {
        return Stream.of(
                drawn(
                        "less than nought in every way",
                        "Line|2027/28|2028/29\nWardens|'(1,234)|'1,234-\nEvents|'£2,000|'−500\nFees|'-£300.50|'1 000",
                        "Wardens -1234.00 -1234.00\nEvents 2000.00 -500.00\nFees -300.50 1000.00\n"),
                drawn(
                        "marks for no figure",
                        "Line|2027/28|2028/29\nWardens|'-|10\nEvents|20|'–\nFees|'..|'n/a",
                        "Wardens · 10.00\nEvents 20.00 ·\nFees · ·\n...missing B2 \"-\"\nmissing C3 \"–\"\nmissing B4 \"..\"\n"),
                drawn(
                        "footnotes in figures",
                        "Line|2027/28|2028/29\nWardens|'1,234 [1]|10\nEvents|'20*|30\n[1] estimate",
                        "! Plan B2: \"1,234 [1]\" carries the mark [1]: is it 1,234.00? Type the figure alone, with a minus where it is less than nought.\n"),
                drawn(
                        "percentages between",
                        "Line|2027/28|% change|2028/29\nWardens|100|5.0%|105",
                        "Wardens 100.00 105.00\n"),
                drawn(
                        "errors of formulas",
                        "Line|2027/28|2028/29\nWardens|#N/A|11\nEvents|20|#REF!\nFees|5|6",
                        "Fees 5.00 6.00\n...! Plan B2: \"#N/A\" is a spreadsheet's error and not an amount. Mend the formula"),
                drawn(
                        "words for scales",
                        "Line|2027/28|2028/29\nWardens|'£1.2m|'£350k",
                        "Wardens 1200000.00 350000.00\n"),
                drawn(
                        "other currencies",
                        "Line|2027/28|2028/29\nWardens|'GBP 1,000|'€5",
                        "! Plan C2: \"€5\" is in another currency. Type the amount in pounds.\n"));
    }

    private static Stream<Messy> tables() {
        return Stream.of(
                drawn(
                        "two tables below each other",
                        "Revenue\nLine|2027/28|2028/29\nWardens|10|11\nTotal|10|11\n\nCapital\nLine|2027/28|2028/29\nNew hall|500|600\nTotal|500|600",
                        "Wardens 10.00 11.00\nNew hall (capital) 500.00 600.00\n"),
                drawn(
                        "two tables side by side",
                        "Line|2027/28|2028/29||Line|2027/28|2028/29\nWardens|10|11||Hall|500|600",
                        "refused: Sheet \"Plan\" has the year 2027/28 in columns B and F. Say which is meant"),
                drawn(
                        "years one below the other",
                        "Year|Wardens|Events|Fees\n2027/28|10|20|5\n2028/29|11|21|6\n2029/30|12|22|7",
                        "refused: Sheet \"Plan\" has its years one below the other in column A and a column for each line. Turn it over first"),
                drawn(
                        "an amount a row with its unit in the heading",
                        "Line|Year|Amount (£k)\nWardens|2027/28|10\nWardens|2028/29|11\nTotal||21",
                        "Wardens 10000.00 11000.00\n[2027/28, 2028/29] in THOUSANDS\n"),
                drawn(
                        "one amount a row and no year",
                        "Line|Partner|Amount\nWardens|Council|10",
                        "or say which year the amounts are of.\n"),
                new Messy(
                        "one amount a row and the year said",
                        folder -> MessySheets.xlsx(folder, "Line|Partner|Amount\nWardens|Council|10"),
                        Asked.NOTHING.withYear(new FinancialYear(2027)),
                        "Wardens 10.00\n[2027/28]"),
                drawn(
                        "a total at the right that does not foot",
                        "Line|2027/28|2028/29|Total\nWardens|10|11|21\nEvents|20|21|42",
                        "Events 20.00 21.00\n...row 3, Total D3 says 42.00, computed 41.00\n"),
                new Messy(
                        "the third sheet of five",
                        folder -> MessySheets.book(
                                folder,
                                List.of("Cover", "Notes", "Data", "Lookups", "Chart"),
                                List.of(
                                        "Budget 2027/28 to 2028/29\nPrepared by|Jo",
                                        "Note|Text\n1|All in £000",
                                        "Line|2027/28|2028/29\nWardens|10|11",
                                        "Code|Name\n1|A\n2|B\n3|C",
                                        "x")),
                        Asked.NOTHING,
                        "Wardens 10000.00 11000.00\n"),
                drawn("three hundred columns between", wide(), "Wardens 10.00 11.00\n"));
    }

    private static String wide() {
        return "Line" + "|Remark".repeat(300) + "|2027/28|2028/29\nWardens" + "|x".repeat(300) + "|10|11";
    }

    private static Stream<Messy> files() {
        return Stream.of(
                text("code page 1252", "a.csv", TITLED, Charset.forName("windows-1252"), CAFE),
                text("UTF-16", "a.csv", "\ufeff" + TITLED, UTF_16LE, CAFE),
                text("UTF-8 with a mark at its start", "a.csv", "\ufeff" + TITLED, UTF_8, CAFE),
                text("tabs", "a.tsv", "Line\t2027/28\t2028/29\nWardens\t1,234\t10\n", UTF_8, "Wardens 1234.00 10.00\n"),
                text(
                        "semicolons and commas for points",
                        "a.csv",
                        "Line;2027/28;2028/29\nWardens;1.234,56;10,5\n",
                        UTF_8,
                        "! a B2: \"1.234,56\" has the point and the comma in their continental places. Write the thousands with commas and the pence after a point, such as 1,234.56.\n"),
                text(
                        "semicolons and points for commas",
                        "a.csv",
                        "Line;2027/28;2028/29\nWardens;1.234;2.500\n",
                        UTF_8,
                        "! a B2: \"1.234\" has three figures after its point, so it could be thousands or pence. Write thousands with commas"),
                text(
                        "Excel's own first line",
                        "a.csv",
                        "sep=;\nLine;2027/28;2028/29\nWardens;10;11\n",
                        UTF_8,
                        "Wardens 10.00 11.00\n"),
                new Messy(
                        "an old workbook",
                        folder -> MessySheets.xls(
                                folder, "Line|2027-04-01|2028/29\nWardens|10|11", MessySheets.merged("A4:B4")),
                        Asked.NOTHING,
                        "Wardens 10.00 11.00\n"));
    }

    private static Messy drawn(String name, String drawing, String said) {
        return drawn(name, drawing, sheet -> {}, said);
    }

    private static Messy drawn(String name, String drawing, java.util.function.Consumer<Sheet> more, String said) {
        return new Messy(name, folder -> MessySheets.xlsx(folder, drawing, more), Asked.NOTHING, said);
    }

    private static Messy text(String name, String file, String text, Charset charset, String said) {
        return new Messy(name, folder -> MessySheets.text(folder, file, text, charset), Asked.NOTHING, said);
    }
}
