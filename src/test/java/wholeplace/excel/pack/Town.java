package wholeplace.excel.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.OverspendRule;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Pool;
import wholeplace.budget.PoolId;
import wholeplace.change.Fingerprint;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Stamp;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// A town of a council and the NHS that share a pool, their packs, and what people do to them in a spreadsheet.
final class Town {
    static final FinancialYear FIRST = new FinancialYear(2027);
    static final PartnerId COUNCIL = new PartnerId("council");
    static final PartnerId NHS = new PartnerId("nhs");

    private Town() {}

    /// Wardens 200,000 rising by pay and rents 50,000 of the council, physiotherapy of the NHS; a parking fund of the
    /// council's own, and the NHS's fund paid into the pool of both.
    static Budget budget() {
        return Budget.empty("Calder", FIRST, 5)
                .withPartners(List.of(
                        new Partner(COUNCIL, "Calder Council", PartnerKind.COUNCIL),
                        new Partner(NHS, "Calder NHS", PartnerKind.NHS)))
                .withIndices(List.of(new Index(
                        new IndexId("pay"),
                        "Pay",
                        Map.of(FIRST.plus(1), Rate.percent("3"), FIRST.plus(2), Rate.percent("2.75")),
                        "Settlement of May")))
                .with(Pool.class, List.of(pool()))
                .withFunds(List.of(
                        fund("parking", "Parking", COUNCIL, 80_000, 90_000),
                        fund("care", "Better care", NHS, 500_000, 510_000).withPool(new PoolId("care")),
                        fund("secret", "Hospital rebuild", NHS, 77_777_001, 77_777_002)))
                .withLines(List.of(
                        new Line(new LineId("l1"), "Wardens", COUNCIL)
                                .withReference("007")
                                .withService("Streets")
                                .withGrowth(new Growth.Indexed(new IndexId("pay")))
                                .withAmounts(Profile.from(FIRST, Money.pounds(200_000))),
                        new Line(new LineId("l2"), "Market rents", COUNCIL)
                                .withService("Markets")
                                .withAmounts(Profile.from(FIRST, Money.pounds(50_000), Money.pounds(51_000))),
                        new Line(new LineId("l3"), "Library", COUNCIL)
                                .withNotes("Opens\nin spring; =1+1 \u2013 \u00a35")
                                .withAmounts(Profile.from(FIRST, new Money(1_234_567), Money.ZERO)),
                        new Line(new LineId("l4"), "Physiotherapy closure", NHS)
                                .withReference("SECRET-1")
                                .withService("Confidential closures")
                                .withNotes("Not before the board of July")
                                .withAmounts(Profile.from(FIRST, Money.pounds(88_888_001)))));
    }

    private static Pool pool() {
        return new Pool(
                new PoolId("care"),
                "Care pool",
                NHS,
                new TreeMap<>(Map.of("council", Rate.percent("40"), "nhs", Rate.percent("60"))),
                new TreeMap<>(),
                OverspendRule.values()[0],
                OverspendRule.values()[0],
                "",
                "");
    }

    private static Fund fund(String id, String name, PartnerId holder, long... pounds) {
        Money[] amounts =
                java.util.Arrays.stream(pounds).mapToObj(Money::pounds).toArray(Money[]::new);
        return new Fund(
                new FundId(id),
                name,
                holder,
                FundClass.REVENUE,
                Contribution.ALIGNED,
                true,
                Profile.from(FIRST, amounts),
                "",
                "");
    }

    static Path pack(Budget budget, PartnerId partner, Path file) {
        var stamp = new Stamp(
                "Anna Rahman",
                ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneId.of("Europe/London")),
                Fingerprint.of(budget));
        var request = new PackRequest(partner, "pack-" + partner, "");
        PackOut.write(budget, request, file, stamp, Progress.UNTIL_INTERRUPTED);
        return file;
    }

    static PackReturn read(Path file) {
        return PackIn.read(file, Progress.UNTIL_INTERRUPTED);
    }

    static PackProposal proposal(Path file, Budget now) {
        return PackProposal.of(read(file), now, Fingerprint.of(now));
    }

    /// Opens the pack as a spreadsheet does, and saves it again.
    static void edit(Path file, Consumer<XSSFWorkbook> what) {
        try {
            var saved = file.resolveSibling("saved-" + file.getFileName());
            try (var in = Files.newInputStream(file);
                    var workbook = new XSSFWorkbook(in);
                    var out = Files.newOutputStream(saved)) {
                what.accept(workbook);
                workbook.write(out);
            }
            Files.move(saved, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The row that says a text in one of its cells.
    static XSSFRow row(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return (XSSFRow) row;
                }
            }
        }
        throw new AssertionError("No cell says " + text);
    }

    /// The cell of a row below a heading.
    static XSSFCell cell(XSSFSheet sheet, String row, String heading) {
        return cell(row(sheet, row), heading);
    }

    static XSSFCell cell(XSSFRow row, String heading) {
        for (org.apache.poi.ss.usermodel.Cell cell : row.getSheet().getRow(3)) {
            if (cell.getStringCellValue().equals(heading)) {
                return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("No column " + heading);
    }

    /// The first blank row for a new entity.
    static XSSFRow blank(XSSFSheet sheet) {
        for (Row row : sheet) {
            boolean marked = row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().matches("pack-.*-.\\d\\d");
            if (marked
                    && row.getCell(2).getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK
                    && row.getCell(1).getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("No blank row");
    }
}
