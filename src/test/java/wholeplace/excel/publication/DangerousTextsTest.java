package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Partner;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Place;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// A partner, a line, a fund, a note or the place itself may be named like a formula.
class DangerousTextsTest {
    @TempDir
    Path folder;

    private static Budget named(String text) {
        Budget place = Place.calderbridge();
        Partner first = place.partners().getFirst();
        List<Partner> partners = new ArrayList<>(place.partners());
        partners.set(0, new Partner(first.id(), text, first.kind()));
        return place.withName(text)
                .withPartners(partners)
                .with(Place.line("l1", text).withNotes(text).withTheme(text))
                .withFunds(List.of(new Fund(
                        new FundId("f1"),
                        text,
                        first.id(),
                        FundClass.EITHER,
                        Contribution.ALIGNED,
                        true,
                        Profile.from(Place.FIRST, Money.pounds(1_000_000)),
                        text,
                        text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "  =1+1", "＝1+1"
            })
    void noFormEvaluatesThem(String text) throws IOException {
        Budget budget = named(text);
        Outlook outlook = Outlook.of(budget);
        Path xlsx = folder.resolve("place.xlsx");
        PublicationOut.workbook(outlook, xlsx, Place.stamp(budget), Progress.UNTIL_INTERRUPTED);
        try (var in = Files.newInputStream(xlsx);
                var workbook = new XSSFWorkbook(in)) {
            assertThat(quoted(workbook, text)).isGreaterThanOrEqualTo(8);
        }
        Path csv = folder.resolve("place.csv");
        PublicationOut.figures(outlook, csv, Place.stamp(budget), Progress.UNTIL_INTERRUPTED);
        try (Reader reader = Files.newBufferedReader(csv)) {
            reader.read();
            for (CSVRecord record : CSVFormat.RFC4180.parse(reader)) {
                assertThat(record)
                        .noneMatch(cell -> cell.matches("(?s)\\s*[=+@＝].*") || cell.matches("(?s)[\\t\\r].*"));
                assertThat(record).noneMatch(cell -> cell.startsWith("-1+"));
            }
        }
        Path ods = folder.resolve("place.ods");
        assertThat(PublicationOut.openDocument(outlook, ods, Place.stamp(budget), Progress.UNTIL_INTERRUPTED)
                        .figures())
                .isPositive();
    }

    /// How many cells hold exactly the text, all of them plain text with the mark that keeps it so when retyped.
    private static int quoted(XSSFWorkbook workbook, String text) {
        int found = 0;
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(text)) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        found++;
                    }
                }
            }
        }
        return found;
    }
}
