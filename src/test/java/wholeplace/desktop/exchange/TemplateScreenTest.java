package wholeplace.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.SpendClass;
import wholeplace.desktop.Fx;
import wholeplace.excel.Progress;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.ReturnReader;
import wholeplace.excel.template.RowMeaning;
import wholeplace.excel.template.Template;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A finance director fills a department's template from the plan, and gets to know one that nobody has bound.
class TemplateScreenTest {
    private static final PartnerId COUNCIL = new PartnerId("council");
    private static final FinancialYear FIRST = new FinancialYear(2025);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Each test opens the screen on a budget of its own.
    private Shown shown;

    @AfterEach
    void close() {
        if (shown != null) {
            shown.close();
        }
    }

    private static Budget place() {
        return Budget.empty("Calderbridge", FIRST, 5)
                .withPartners(List.of(new Partner(COUNCIL, "Council", PartnerKind.COUNCIL)))
                .with(new Line(new LineId("1"), "Market Hall works", COUNCIL)
                        .withTheme("Housing")
                        .withSpendClass(SpendClass.CAPITAL)
                        .withAmount(FIRST, Money.pounds(1_200)))
                .with(new Line(new LineId("2"), "Wardens", COUNCIL).withAmount(FIRST, Money.pounds(40)));
    }

    @Test
    void aTemplateIsFilledFromThePlanAndWhatWasDecidedIsRemembered() {
        Path template = RealFiles.file("returns/PF_Round_2_Success.xlsx");
        shown = new Shown(folder, place());
        shown.choosing(template);
        shown.press("fill-template");
        shown.untilSaying("Nothing yet: no row is called like a line of the plan.");
        pick("put-row", "Capital: Secured match");
        pick("put-from", "Theme: Housing");
        shown.press("put");
        shown.untilSaying("Cannot be filled like this: The template asks for parts of years");
        evenly();
        shown.untilSaying("Finances J21  £300");
        shown.picture("fill");
        assertThat(shown.words())
                .contains("Has no place: The line \"Wardens\" has no row of its name in the template")
                .contains(
                        "Decided: The row \"Secured match funding spend (this includes actual match funding)\" of Capital gets theme \"Housing\".");
        Path out = folder.resolve("filled.xlsx");
        shown.choosing(out);
        shown.press("onwards");
        untilFilled();
        assertThat(shown.said("filled")).startsWith("Wrote 4 amounts to " + out);
        try (var filled =
                Template.open(out, Bindings.beside(shown.session.file()).all(), Progress.UNTIL_INTERRUPTED)) {
            assertThat(filled.binding().puts()).hasSize(1);
            assertThat(ReturnReader.read(filled).amounts().stream()
                            .filter(amount -> amount.cell().toString().equals("J21"))
                            .map(amount -> amount.amount()))
                    .containsExactly(Money.pounds(300));
        }
    }

    @Test
    void aStrangersTemplateIsGotToKnowOnceAndThenFilledAndReadIn() throws IOException {
        Path template = grant(folder.resolve("grant.xlsx"));
        shown = new Shown(folder, place());
        shown.choosing(template);
        shown.press("bind-template");
        shown.untilSaying("Where it wants something typed");
        assertThat(shown.words()).contains("Return B4: Wardens / 2025/26.");
        Fx.run(() -> ((TextField) shown.node("bind-cells")).setText("A3:C6"));
        shown.picture("bind-1");
        shown.press("bind-read");
        shown.untilSaying("What each row means");
        assertThat(shown.words()).contains("Amounts: B: 2025/26", "Amounts: C: 2026/27");
        shown.pick("meaning-1", RowMeaning.MEMO);
        shown.until(() -> shown.canPress("onwards"));
        assertThat(shown.picked("meaning-1")).isEqualTo(RowMeaning.MEMO);
        shown.picture("bind-2");
        shown.press("onwards");
        untilFilled();
        assertThat(shown.said("filled"))
                .isEqualTo("\"grant\" is known from now on: fill it, or bring a filled one in.");

        shown.press("fill-template");
        shown.untilSaying("Return B4  £40");
        Path out = folder.resolve("filled.xlsx");
        shown.choosing(out);
        shown.press("onwards");
        untilFilled();
        assertThat(Files.exists(out)).isTrue();

        shown.bringIn(out);
        shown.untilSaying("A return: grant");
        shown.untilSaying("Nothing to change: All of it is in the plan already");
    }

    /// A protected sheet with two rows to fill, of which one says something beside the total.
    private static Path grant(Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Return");
            sheet.createRow(0).createCell(0).setCellValue("Local Growth Grant");
            var headings = sheet.createRow(2);
            headings.createCell(0).setCellValue("Spend");
            headings.createCell(1).setCellValue("2025/26");
            headings.createCell(2).setCellValue("2026/27");
            var open = book.createCellStyle();
            open.setLocked(false);
            String[] labels = {"Wardens", "of which committed", "Total"};
            for (int at = 0; at < labels.length; at++) {
                var row = sheet.createRow(3 + at);
                row.createCell(0).setCellValue(labels[at]);
                for (int column = 1; column <= 2 && at < 2; column++) {
                    row.createCell(column).setCellStyle(open);
                }
            }
            sheet.getRow(5).createCell(1).setCellFormula("SUM(B4:B4)");
            sheet.getRow(5).createCell(2).setCellFormula("SUM(C4:C4)");
            sheet.protectSheet("x");
            book.write(out);
        }
        return file;
    }

    private void untilFilled() {
        shown.until(() -> shown.exchange.lookup("#filled") != null);
        shown.untilSaid("filled");
    }

    private void evenly() {
        shown.until(() -> shown.node("split").isVisible());
        Fx.run(() -> ((ToggleButton) ((HBox) shown.node("split")).getChildren().getFirst()).fire());
    }

    @SuppressWarnings("unchecked") // Picks hold what their words are of.
    private void pick(String id, String words) {
        Fx.run(() -> {
            var pick = (ComboBox<Object>) shown.node(id);
            pick.getItems().stream()
                    .filter(item -> pick.getConverter().toString(item).startsWith(words))
                    .findFirst()
                    .ifPresentOrElse(pick::setValue, () -> {
                        throw new AssertionError("There is no " + words + " to pick.");
                    });
        });
    }
}
