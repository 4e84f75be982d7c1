package wholeplace.excel.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Fund;
import wholeplace.budget.FundId;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.PartnerId;
import wholeplace.change.Merge.Outcome;
import wholeplace.change.Merge.Side;
import wholeplace.json.BudgetFile;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Six partners of Calderbridge get their packs on one day and fill them in at the same time.
class SixPartnersTest {
    private static final Budget BASE = BudgetFile.sample();
    private static final FinancialYear YEAR = new FinancialYear(2028);
    private static final List<String> PARTNERS = List.of("county", "icb", "police", "fire", "mca", "vcs");

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    @Test
    void nothingIsLostEachConflictIsNamedAndMergingAgainChangesNothing() {
        PARTNERS.forEach(partner -> Town.pack(BASE, new PartnerId(partner), pack(partner)));
        fillIn();
        Line stations = line(BASE, "fire");
        Budget plan = BASE.with(stations.withAmount(YEAR, Money.pounds(111)).withTheme("Moved on"));
        for (String partner : PARTNERS) {
            plan = bringIn(plan, partner);
        }
        assertThat(asked)
                .containsExactly(
                        "icb: Fund \"Better Care Fund, section 75 pool\", 2028/29: £13,121,600 | £13,000,001 | £13,000,002",
                        "icb: Assumption \"Pay\", 2029/30: 2.8% | 3.1% | 3.2%",
                        "fire: Line \"%s\", 2028/29: %s | £111 | £222"
                                .formatted(
                                        (stations.reference() + " " + stations.name()).strip(),
                                        stations.amounts().has(YEAR)
                                                ? stations.amounts()
                                                        .amount(YEAR)
                                                        .inSentence()
                                                : "blank"),
                        "mca: Line \"%s\": %s | %s | removed".formatted(named("mca"), whole("mca"), whole("mca")));
        assertThat(plan).isEqualTo(expected(plan, stations));
        for (String partner : PARTNERS) {
            PackProposal again = Town.proposal(pack(partner), plan);
            assertThat(again.merge().taken()).as(partner).isEmpty();
            assertThat(merged(again, Side.OURS)).as(partner).isEqualTo(plan);
            // The county's word against the ICB's, which was believed, stays a question.
            assertThat(again.questions()).as(partner).hasSize(partner.equals("county") ? 2 : 0);
        }
    }

    private Path pack(String partner) {
        return folder.resolve(partner + ".xlsx");
    }

    private void fillIn() {
        Town.edit(pack("county"), workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            Town.cell(lines, line(BASE, "county").name(), "2028/29").setCellValue(1_000);
            upsideDown(lines, lines(BASE, "county").size());
            Town.cell(workbook.getSheet("Funds"), "Better Care Fund, section 75 pool", "2028/29")
                    .setCellValue(13_000_001);
            Town.cell(workbook.getSheet("Assumptions"), "Pay", "2029/30").setCellValue(0.031);
        });
        Town.edit(pack("icb"), workbook -> {
            Town.cell(workbook.getSheet("Funds"), "Better Care Fund, section 75 pool", "2028/29")
                    .setCellValue(13_000_002);
            Town.cell(workbook.getSheet("Assumptions"), "Pay", "2029/30").setCellValue(0.032);
            Town.cell(workbook.getSheet("Lines"), line(BASE, "icb").name(), "Notes")
                    .setCellValue("Agreed in May");
        });
        Town.edit(pack("police"), workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            lines.shiftRows(5, lines.getLastRowNum(), 2);
            inserted(lines.createRow(5), "Horses", 5);
            inserted(lines.createRow(6), "Boats", 6);
        });
        Town.edit(
                pack("fire"),
                workbook -> Town.cell(
                                workbook.getSheet("Lines"), line(BASE, "fire").name(), "2028/29")
                        .setCellValue(222));
        Town.edit(pack("mca"), workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            lines.removeRow(Town.row(lines, line(BASE, "mca").name()));
        });
        Town.edit(pack("vcs"), workbook -> {
            XSSFRow row = Town.blank(workbook.getSheet("Lines"));
            inserted(row, "Befriending", 7);
            Town.cell(workbook.getSheet("Lines"), line(BASE, "vcs").name(), "Service")
                    .setCellValue("Befriending");
        });
    }

    private static void inserted(XSSFRow row, String name, int pounds) {
        Town.cell(row, "Name").setCellValue(name);
        Town.cell(row, "Class").setCellValue("Revenue");
        Town.cell(row, "2028/29").setCellValue(pounds);
    }

    /// As sorting by any column may leave the sheet: every row elsewhere, its id with it.
    private static void upsideDown(XSSFSheet sheet, int rows) {
        int free = sheet.getLastRowNum() + 10;
        for (int at = 0; at < rows / 2; at++) {
            int one = 4 + at;
            int other = 4 + rows - 1 - at;
            sheet.shiftRows(one, one, free - one);
            sheet.shiftRows(other, other, one - other);
            sheet.shiftRows(free, free, other - free);
        }
    }

    private Budget bringIn(Budget plan, String partner) {
        PackProposal proposal = Town.proposal(pack(partner), plan);
        assertThat(proposal.returned().problems()).as(partner).isEmpty();
        assertThat(proposal.stale()).as(partner).isTrue();
        proposal.questions().stream()
                .map(Question::difference)
                .forEach(says -> asked.add("%s: %s: %s | %s | %s"
                        .formatted(partner, says.where(), says.base(), says.ours(), says.theirs())));
        return merged(proposal, Side.THEIRS);
    }

    private static Budget merged(PackProposal proposal, Side side) {
        return ((Outcome.Merged) proposal.outcome(conflict -> side)).after();
    }

    /// What all of it comes to, written down by hand over the base; new lines have the ids they were given.
    private static Budget expected(Budget plan, Line stations) {
        Line county = line(BASE, "county");
        Line icb = line(BASE, "icb");
        Line vcs = line(BASE, "vcs");
        List<Line> added = plan.lines().stream()
                .filter(line -> BASE.lines().find(line.id()).isEmpty())
                .toList();
        assertThat(added).extracting(Line::name).containsExactlyInAnyOrder("Horses", "Boats", "Befriending");
        Fund care = BASE.funds().get(new FundId("better-care-fund"));
        Index pay = BASE.indices().get(new IndexId("pay"));
        Map<FinancialYear, Rate> rates = new TreeMap<>(pay.rates());
        rates.put(YEAR.next(), Rate.percent("3.2"));
        List<Line> edited = List.of(
                county.withAmount(YEAR, Money.pounds(1_000)),
                icb.withNotes("Agreed in May"),
                stations.withAmount(YEAR, Money.pounds(222)).withTheme("Moved on"),
                vcs.withService("Befriending"));
        return BASE.withLines(BASE.lines()
                        .without(line(BASE, "mca").id())
                        .withAll(edited)
                        .withAll(added))
                .withFunds(BASE.funds().with(care.withAvailable(care.available().with(YEAR, Money.pounds(13_000_002)))))
                .withIndices(BASE.indices().with(new Index(pay.id(), pay.name(), rates, pay.source())));
    }

    private static List<Line> lines(Budget budget, String partner) {
        return budget.lines().stream()
                .filter(line -> line.partner().equals(new PartnerId(partner)))
                .toList();
    }

    /// The first of a partner's lines.
    private static Line line(Budget budget, String partner) {
        return lines(budget, partner).getFirst();
    }

    private static String named(String partner) {
        Line line = line(BASE, partner);
        return (line.reference() + " " + line.name()).strip();
    }

    private static String whole(String partner) {
        Line line = line(BASE, partner);
        return line.amounts().size() == 1
                ? "%s in %s"
                        .formatted(
                                line.amounts().total().inSentence(),
                                line.amounts().first())
                : "%s in %d years"
                        .formatted(
                                line.amounts().total().inSentence(),
                                line.amounts().size());
    }
}
