package wholeplace.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.desktop.Fx;
import wholeplace.json.BudgetFile;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A finance director sends a partner its pack, goes on planning, and brings the pack in when it returns.
class PackTest {
    private static final Budget PLACE = BudgetFile.sample();
    private static final FinancialYear YEAR = new FinancialYear(2028);
    private static final Partner NHS = PLACE.partners().get(new PartnerId("icb"));
    private static final Line HUB = PLACE.lines().get(new LineId("hp-021"));
    private static final Line VISITING = PLACE.lines().get(new LineId("hp-014"));
    private static final int FIRST_ROW = 4;
    private static final int IN_2028 = 12;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Shown shown;

    private Path pack = Path.of("");

    @BeforeEach
    void sendOut() {
        shown = new Shown(folder, PLACE);
        pack = folder.resolve("nhs.xlsx");
        shown.pick("pack-partner", NHS);
        shown.choosing(pack);
        shown.press("make-pack");
        shown.untilSaid("packs-said");
        assertThat(shown.said("packs-said"))
                .isEqualTo("Saved the pack of %s to %s: 12 lines, 5 funds and 4 assumptions, read back as they were."
                        .formatted(NHS.name(), pack));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void filledIn() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var out = Files.newOutputStream(pack)) {
            XSSFSheet lines = workbook.getSheet("Lines");
            row(lines, HUB).getCell(IN_2028).setCellValue(3_500_000);
            row(lines, VISITING).getCell(IN_2028).setCellValue(12_900_000);
            row(lines, VISITING).getCell(4).setCellValue("Health");
            lines.removeRow(row(lines, PLACE.lines().get(new LineId("hp-023"))));
            workbook.write(out);
        }
    }

    private static Row row(XSSFSheet sheet, Line line) {
        for (int at = FIRST_ROW; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            Cell reference = row == null ? null : row.getCell(1);
            if (row != null
                    && reference != null
                    && reference.getStringCellValue().equals(line.reference())) {
                return row;
            }
        }
        throw new AssertionError(line.name());
    }

    private void planOn() {
        Budget now = PLACE.withLines(PLACE.lines()
                .withAll(List.of(
                        HUB.withAmount(YEAR, Money.pounds(3_300_000)),
                        VISITING.withAmount(YEAR, Money.pounds(12_600_000)))));
        Fx.run(() -> shown.session.edit(now, "Agreed in cabinet"));
    }

    @Test
    void whereBothChangedTheSameEachIsChosenSideBySideAndItIsOneChange() throws IOException {
        filledIn();
        planOn();
        shown.choosing(pack);
        shown.press("bring-in-pack");
        shown.untilSaying("To be chosen");
        shown.until(() -> shown.words().contains("3 still open"));
        assertThat(shown.words())
                .contains("The plan has moved on: since this pack was made.")
                .contains("HP-021 Community diagnostic hub\n2028/29")
                .contains("£3,240,000")
                .contains("Line \"HP-014 Health visiting and early help\", Theme: Health, was Health and prevention");
        assertThat(shown.canPress("onwards")).isFalse();
        shown.picture("pack-conflicts");
        shown.press("theirs-1");
        shown.press("ours-0");
        shown.until(() -> shown.words().contains("1 still open"));
        shown.picture("pack-conflicts-chosen");
        assertThat(shown.canPress("onwards")).isFalse();
        shown.press("ours-2");
        shown.press("onwards");
        shown.until(
                () -> shown.canPress("make-pack") && !shown.said("packs-said").isEmpty());
        assertThat(shown.said("packs-said"))
                .isEqualTo("Brought in the pack of %s, as one change. Undo takes it back.".formatted(NHS.name()));
        Budget after = shown.budget();
        assertThat(amount(after, VISITING)).isEqualTo(Money.pounds(12_600_000));
        assertThat(amount(after, HUB)).isEqualTo(Money.pounds(3_500_000));
        assertThat(after.lines().get(VISITING.id()).theme()).isEqualTo("Health");
        assertThat(after.lines().find(new LineId("hp-023"))).isPresent();
        Fx.run(shown.session::undo);
        assertThat(shown.budget().lines().get(VISITING.id()).theme()).isEqualTo(VISITING.theme());
        shown.picture("pack-brought-in");
    }

    private static Money amount(Budget budget, Line line) {
        return budget.lines().get(line.id()).amounts().amount(YEAR);
    }

    @Test
    void allAreChosenAtOnceAndTheFileMayBeChosenLikeAnyOther() throws IOException {
        filledIn();
        planOn();
        shown.bringIn(pack);
        shown.until(() -> shown.words().contains("3 still open"));
        shown.press("all-theirs");
        shown.press("onwards");
        shown.until(
                () -> shown.canPress("make-pack") && !shown.said("packs-said").isEmpty());
        Budget after = shown.budget();
        assertThat(amount(after, HUB)).isEqualTo(Money.pounds(3_500_000));
        assertThat(amount(after, VISITING)).isEqualTo(Money.pounds(12_900_000));
        assertThat(after.lines().find(new LineId("hp-023"))).isEmpty();
        shown.bringIn(pack);
        shown.until(() -> shown.words().contains("all of it is in the plan already")
                || shown.words().contains("Nothing. The pack and the plan"));
        assertThat(shown.canPress("onwards")).isFalse();
        shown.press("cancel-import");
        assertThat(shown.budget()).isEqualTo(after);
    }

    @Test
    void whatIsNoPackIsRefusedWhereTheButtonIs() throws IOException {
        shown.choosing(Files.writeString(folder.resolve("lines.csv"), "Name,2027/28\nA,1\n"));
        shown.press("bring-in-pack");
        shown.until(() -> shown.said("packs-said").contains("is no partner pack"));
        shown.picture("pack-refused");
    }
}
