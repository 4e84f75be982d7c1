package wholeplace.excel.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Fund;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.PartnerId;
import wholeplace.change.Change;
import wholeplace.change.Conflict;
import wholeplace.change.Merge;
import wholeplace.change.Merge.Side;
import wholeplace.excel.importing.Findings.Problem;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.money.Money;
import wholeplace.money.Profile;

class PackOutAndInTest {
    private static final Budget BUDGET = Town.budget();

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void sendOut() {
        file = Town.pack(BUDGET, Town.COUNCIL, folder.resolve("council.xlsx"));
    }

    @Test
    void aPackThatComesBackUntouchedChangesNothing() {
        PackReturn back = Town.read(file);
        assertThat(back.changes()).isEmpty();
        assertThat(back.problems()).isEmpty();
        assertThat(back.remarks()).isEmpty();
        assertThat(back.pack().about().partnerName()).isEqualTo("Calder Council");
        assertThat(back.pack().about().returnTo()).isEqualTo("Anna Rahman");
    }

    @Test
    void nothingOfOtherPartnersLinesIsAnywhereInTheFile() throws IOException {
        for (String part : parts(file)) {
            assertThat(part)
                    .doesNotContain("Physiotherapy")
                    .doesNotContain("SECRET")
                    .doesNotContain("Confidential")
                    .doesNotContain("board of July")
                    .doesNotContain("88888001")
                    .doesNotContain("Hospital")
                    .doesNotContain("77777001");
        }
        assertThat(String.join("", parts(file))).contains("Wardens").contains("Better care");
    }

    private static List<String> parts(Path file) throws IOException {
        List<String> parts = new java.util.ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void inputCellsAreOpenAndTheOthersLocked() {
        Town.edit(file, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            assertThat(lines.getProtect()).isTrue();
            assertThat(lines.isColumnHidden(0)).isTrue();
            assertThat(locked(lines, "Wardens", "2028/29")).isFalse();
            assertThat(Town.row(lines, "Wardens").getCell(0).getCellStyle().getLocked())
                    .isTrue();
            assertThat(lines.getRow(3).getCell(2).getCellStyle().getLocked()).isTrue();
            assertThat(Town.blank(lines).getCell(2).getCellStyle().getLocked()).isFalse();
            XSSFSheet funds = workbook.getSheet("Funds");
            assertThat(locked(funds, "Parking", "Name")).isFalse();
            assertThat(locked(funds, "Better care", "Name")).isTrue();
            assertThat(locked(funds, "Better care", "2027/28")).isFalse();
            assertThat(locked(workbook.getSheet("Assumptions"), "Pay", "Yearly rise"))
                    .isTrue();
            assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex("Pack data")))
                    .isTrue();
            assertThat(lines.getDataValidations()).hasSize(16);
        });
    }

    private static boolean locked(XSSFSheet sheet, String row, String heading) {
        return Town.cell(sheet, row, heading).getCellStyle().getLocked();
    }

    @Test
    void theSumOfWhatIsTypedStandsAboveTheHeadings() {
        Town.edit(file, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            Town.cell(lines, "Market rents", "Direction").setCellValue("Income");
            var net = lines.getRow(2)
                    .getCell(Town.cell(lines, "Wardens", "2027/28").getColumnIndex());
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(net);
            assertThat(net.getNumericCellValue()).isCloseTo(200_000 - 50_000 + 12_345.67, within(0.001));
        });
    }

    @Test
    void amountsTextsChoicesAndRatesComeBackAsChanges() {
        Town.edit(file, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            Town.cell(lines, "Wardens", "2028/29").setCellValue(300_000.1);
            Town.cell(lines, "Wardens", "2029/30").setCellValue("\u00a31.2m");
            Town.cell(lines, "Market rents", "2028/29").setBlank();
            Town.cell(lines, "Market rents", "Direction").setCellValue("income");
            Town.cell(lines, "Wardens", "After the last amount").setCellValue("The same each year");
            Town.cell(lines, "Library", "Name").setCellValue("  Library  service ");
            Town.cell(workbook.getSheet("Funds"), "Better care", "2027/28").setCellValue(500_500);
            Town.cell(workbook.getSheet("Assumptions"), "Pay", "2028/29").setCellValue(0.0325);
        });
        assertThat(Town.read(file).changes())
                .containsExactlyInAnyOrder(
                        new Change.Edited(EntityKind.LINE, "l1", "amount 2028/29", null, "300000.10"),
                        new Change.Edited(EntityKind.LINE, "l1", "amount 2029/30", null, "1200000.00"),
                        new Change.Edited(EntityKind.LINE, "l1", "growth", "index pay", "flat"),
                        new Change.Edited(EntityKind.LINE, "l2", "amount 2028/29", "51000.00", null),
                        new Change.Edited(EntityKind.LINE, "l2", "direction", "expenditure", "income"),
                        new Change.Edited(EntityKind.LINE, "l3", "name", "Library", "Library  service"),
                        new Change.Edited(EntityKind.FUND, "care", "amount 2027/28", "500000.00", "500500.00"),
                        new Change.Edited(EntityKind.INDEX, "pay", "rate 2028/29", "3", "3.25"));
    }

    @Test
    void everyBadCellIsNamedAtOnceAndTheGoodOnesAreRead() {
        Town.edit(file, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            Town.cell(lines, "Wardens", "2028/29").setCellValue("tbc");
            Town.cell(lines, "Market rents", "2029/30").setCellValue("tbc");
            Town.cell(lines, "Market rents", "Class").setCellValue("Both");
            Town.cell(lines, "Library", "2028/29").setCellValue(5);
            Town.cell(lines, "Library", "Name").setBlank();
            XSSFRow added = Town.blank(lines);
            Town.cell(added, "Name").setCellValue("Bandstand");
        });
        PackReturn back = Town.read(file);
        assertThat(back.problems().stream().map(Problem::sentence))
                .containsExactlyInAnyOrder(
                        "Lines N6, M7: \"tbc\" is not an amount. Leave the cell blank until there is a figure; the words can be kept as a comment.",
                        "Lines H6: \"Both\" is none of the choices. Choose Revenue, Capital.",
                        "Lines C5: the cell is empty, and \"Name\" has to say something. Fill it in.",
                        "Lines H8: a new row has no \"Class\". Fill it in, or clear the row.");
        assertThat(back.changes())
                .containsExactly(new Change.Edited(EntityKind.LINE, "l3", "amount 2028/29", "0.00", "5.00"));
    }

    @Test
    void rowsAreKnownByTheirIdsWhereverTheyStand() {
        Town.edit(file, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            Town.cell(lines, "Wardens", "2027/28").setCellValue(1);
            swap(lines, 4, 6);
            lines.shiftRows(5, lines.getLastRowNum(), 3);
            lines.shiftRows(1, lines.getLastRowNum(), 2);
        });
        assertThat(Town.read(file).changes())
                .containsExactly(new Change.Edited(EntityKind.LINE, "l1", "amount 2027/28", "200000.00", "1.00"));
    }

    private static void swap(XSSFSheet sheet, int one, int other) {
        int free = sheet.getLastRowNum() + 10;
        sheet.shiftRows(one, one, free - one);
        sheet.shiftRows(other, other, one - other);
        sheet.shiftRows(free, free, other - free);
    }

    @Test
    void aLineTypedIntoABlankRowIsTheSameNewLineEachTime() {
        Town.edit(file, workbook -> line(Town.blank(workbook.getSheet("Lines")), "Bandstand", "Capital", 40_000));
        Line line = added(Town.read(file)).getFirst();
        assertThat(line)
                .isEqualTo(new Line(line.id(), "Bandstand", Town.COUNCIL)
                        .withSpendClass(wholeplace.budget.SpendClass.CAPITAL)
                        .withAmounts(Profile.from(Town.FIRST, Money.pounds(40_000))));
        Town.edit(
                file,
                workbook -> Town.cell(workbook.getSheet("Lines"), "Bandstand", "2027/28")
                        .setCellValue(41_000));
        assertThat(added(Town.read(file)).getFirst().id()).isEqualTo(line.id());
    }

    @Test
    void anInsertedRowIsTheSameNewLineEachTimeAndACopiedOneIsNotTheOriginal() {
        Town.edit(file, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            int wardens = Town.row(lines, "Wardens").getRowNum();
            lines.shiftRows(wardens, lines.getLastRowNum(), 2);
            line(lines.createRow(wardens), "Bandstand", "Capital", 40_000);
            lines.copyRows(wardens + 2, wardens + 2, wardens + 1, new org.apache.poi.ss.usermodel.CellCopyPolicy());
            lines.getRow(wardens + 1).getCell(2).setCellValue("Night wardens");
        });
        PackReturn back = Town.read(file);
        assertThat(added(back)).extracting(Line::name).containsExactly("Night wardens", "Bandstand");
        assertThat(back.remarks()).containsExactly("Lines, row 8 is a copy of another row and is taken as a new one.");
        assertThat(Town.read(file))
                .usingRecursiveComparison()
                .ignoringFields("pack")
                .isEqualTo(back);
    }

    @Test
    void aRowOfTotalsThatSomebodyAddedIsNoLine() {
        Town.edit(file, workbook -> {
            XSSFRow total = workbook.getSheet("Lines").createRow(60);
            Town.cell(total, "Name").setCellValue("Total");
            Town.cell(total, "2027/28").setCellFormula("SUM(L5:L7)");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(Town.cell(total, "2027/28"));
            total.createCell(30).setCellValue("checked by me");
        });
        PackReturn back = Town.read(file);
        assertThat(back.changes()).isEmpty();
        assertThat(back.remarks())
                .containsExactly(
                        "Lines, row 61 adds up others and was left out.",
                        "Sheet \"Lines\" has cells right of its last column Q, which are not read.");
    }

    @Test
    void aLineThatIsGoneIsAQuestionAndNotSilentlyRemoved() {
        Town.edit(file, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            lines.removeRow(Town.row(lines, "Library"));
            XSSFRow rents = Town.row(lines, "Market rents");
            rents.forEach(cell -> {
                if (cell.getColumnIndex() > 0) {
                    cell.setBlank();
                }
            });
        });
        PackProposal proposal = Town.proposal(file, BUDGET);
        assertThat(proposal.merge().taken()).isEmpty();
        assertThat(proposal.questions())
                .extracting(
                        question -> question.difference().where(),
                        question -> question.difference().theirs())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Line \"Library\"", "removed"),
                        org.assertj.core.groups.Tuple.tuple("Line \"Market rents\"", "removed"));
        assertThat(after(proposal, Side.OURS)).isEqualTo(BUDGET);
        assertThat(after(proposal, Side.THEIRS).lines())
                .extracting(line -> line.id().value())
                .containsExactly("l1", "l4");
    }

    @Test
    void aStalePackIsRecognisedAndMergedAgainstItsOwnBeginning() {
        Town.edit(file, workbook -> {
            Town.cell(workbook.getSheet("Lines"), "Wardens", "2027/28").setCellValue(210_000);
            Town.cell(workbook.getSheet("Lines"), "Wardens", "Service").setCellValue("Parks");
        });
        assertThat(Town.proposal(file, BUDGET).stale()).isFalse();
        Line wardens = BUDGET.lines().get(new LineId("l1"));
        Budget now = BUDGET.with(
                wardens.withAmount(Town.FIRST, Money.pounds(205_000)).withTheme("Safety"));
        PackProposal proposal = Town.proposal(file, now);
        assertThat(proposal.stale()).isTrue();
        assertThat(proposal.questions())
                .extracting(Question::difference)
                .containsExactly(new Difference(
                        EntityKind.LINE,
                        "l1",
                        "Calder Council",
                        "007 Wardens",
                        "2027/28",
                        "\u00a3200,000",
                        "\u00a3205,000",
                        "\u00a3210,000"));
        Budget merged = after(proposal, Side.THEIRS);
        assertThat(merged)
                .isEqualTo(BUDGET.with(wardens.withAmount(Town.FIRST, Money.pounds(210_000))
                        .withTheme("Safety")
                        .withService("Parks")));
        PackProposal again = Town.proposal(file, merged);
        assertThat(again.questions()).isEmpty();
        assertThat(after(again, Side.THEIRS)).isEqualTo(merged);
    }

    @Test
    void newFundsOfThePartnerComeIn() {
        Town.edit(file, workbook -> {
            XSSFRow row = Town.blank(workbook.getSheet("Funds"));
            Town.cell(row, "Name").setCellValue("Lottery grant");
            Town.cell(row, "Pays for").setCellValue("Capital");
            Town.cell(row, "Spend by").setCellValue(java.time.LocalDate.of(2029, 3, 31));
            Town.cell(row, "Spend by")
                    .setCellStyle(Town.cell(workbook.getSheet("Funds"), "Parking", "Spend by")
                            .getCellStyle());
            Town.cell(row, "2028/29").setCellValue(90_000);
        });
        Fund fund = after(Town.proposal(file, BUDGET), Side.OURS).funds().stream()
                .filter(each -> each.name().equals("Lottery grant"))
                .findFirst()
                .orElseThrow();
        assertThat(fund.holder()).isEqualTo(Town.COUNCIL);
        assertThat(fund.secured()).isFalse();
        assertThat(fund.rules().lastDay()).contains(java.time.LocalDate.of(2029, 3, 31));
    }

    @Test
    void aLockedCellThatWasChangedAllTheSameIsNamed() {
        Town.edit(
                file,
                workbook -> Town.cell(workbook.getSheet("Funds"), "Better care", "Held by")
                        .setCellValue("Us"));
        assertThat(Town.read(file).problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "Funds C6: this cell is locked and was changed all the same. \"Held by\" is settled in the plan: put the cell back as it was.");
    }

    @Test
    void aPackThatWasTamperedWithIsRefusedInASentence() {
        refused(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Pack data")), "is no partner pack");
        refused(
                workbook -> workbook.getSheet("Pack data").getRow(13).getCell(3).setCellValue("name|1"),
                "was changed, and its checksum tells");
        refused(
                workbook -> workbook.setSheetName(workbook.getSheetIndex("Lines"), "Ours"),
                "has no sheet \"Lines\" any more");
        refused(
                workbook -> workbook.getSheet("Lines").getRow(3).getCell(3).setCellValue("Team"),
                "D4 says \"Team\" instead of \"Service\"");
        refused(
                workbook -> workbook.getSheet("Lines").getRow(3).getCell(0).setCellValue("Pack other"),
                "of the pack other, and the rest of the workbook of the pack pack-council");
        refused(
                workbook -> workbook.getSheet("Lines").getRow(3).getCell(0).setBlank(),
                "has lost its hidden first column");
    }

    private void refused(Consumer<XSSFWorkbook> tampering, String saying) {
        Town.pack(BUDGET, Town.COUNCIL, file);
        Town.edit(file, tampering);
        assertThatThrownBy(() -> Town.read(file))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(saying);
    }

    @Test
    void aPackOfAPartnerThatThePlanDoesNotHaveIsRefused() {
        Budget other = Budget.empty("Elsewhere", Town.FIRST, 5);
        assertThatThrownBy(() -> Town.proposal(file, other))
                .hasMessage(
                        "council.xlsx is the pack of Calder Council for \"Calder\", and \"Elsewhere\" has no such partner. Bring it into the plan that it was made from.");
        assertThatThrownBy(() -> Town.pack(BUDGET, new PartnerId("fire"), file))
                .hasMessage("There is no partner \"fire\" in \"Calder\". Its partners are Calder Council, Calder NHS.");
    }

    private static void line(XSSFRow row, String name, String spendClass, int pounds) {
        Town.cell(row, "Name").setCellValue(name);
        Town.cell(row, "Class").setCellValue(spendClass);
        Town.cell(row, "2027/28").setCellValue(pounds);
        assertThat(Town.cell(row, "2028/29").getCellType()).isEqualTo(CellType.BLANK);
    }

    private static List<Line> added(PackReturn back) {
        Merge merge = Merge.of(back.pack(), back.changes(), BUDGET);
        assertThat(merge.conflicts()).isEqualTo(List.<Conflict>of());
        Budget after = ((Merge.Outcome.Merged) merge.outcome(conflict -> Side.OURS)).after();
        return after.lines().stream()
                .filter(line -> BUDGET.lines().find(line.id()).isEmpty())
                .sorted(java.util.Comparator.comparing(Line::name).reversed())
                .toList();
    }

    private static Budget after(PackProposal proposal, Side side) {
        return ((Merge.Outcome.Merged) proposal.outcome(conflict -> side)).after();
    }
}
