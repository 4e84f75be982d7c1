package wholeplace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.WholeBudgets;
import wholeplace.change.Change;
import wholeplace.change.Diff;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

class BudgetFileTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackAsTheSameBudget(long seed) {
        Budget budget = WholeBudgets.generated(seed, 40);
        Path file = folder.resolve("place.json");
        BudgetFile.write(budget, List.of(), file);
        assertThat(BudgetFile.read(file)).isEqualTo(new BudgetFile(budget, List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theHistoryGoesWithTheBudget(long seed) {
        Budget first = WholeBudgets.generated(seed, 20);
        Budget second = WholeBudgets.edited(first, seed + 1);
        Budget third = WholeBudgets.edited(second, seed + 2);
        List<Change> there = Diff.between(first, second);
        List<Revision> history = revisions(
                List.of(there, Change.inverse(there), Diff.between(first, second), Diff.between(second, third)));
        Path file = folder.resolve("place.json");
        BudgetFile.write(third, history, file);
        assertThat(BudgetFile.read(file)).isEqualTo(new BudgetFile(third, history));
    }

    private static List<Revision> revisions(List<List<Change>> gestures) {
        List<Revision.Cause> causes = List.of(
                new Revision.Cause.Imported("bids \"v2\".xlsx"),
                new Revision.Cause.Undo(1),
                new Revision.Cause.Redo(2),
                Revision.EDIT);
        List<Revision> revisions = new ArrayList<>();
        for (List<Change> changes : gestures) {
            int number = revisions.size() + 1;
            revisions.add(new Revision(
                    number,
                    Instant.ofEpochSecond(1_800_000_000L + number, 123_456_789),
                    "A. Rahman",
                    "Typed 300,000",
                    causes.get(number - 1),
                    changes));
        }
        return revisions;
    }

    @Test
    void aFileCanBeReadByPeople() throws IOException {
        var county = new Partner(new PartnerId("county"), "Calderbridge County Council", PartnerKind.COUNCIL);
        Line line = new Line(new LineId("hr-001"), "Station Road quarter", county.id())
                .withAmount(new FinancialYear(2027), Money.pounds(9_500_000))
                .withAmount(new FinancialYear(2028), new Money(1_420_000_050));
        Budget budget = Budget.empty("Calderbridge", new FinancialYear(2027), 5)
                .withPartners(List.of(county))
                .with(line);
        var out = new ByteArrayOutputStream();
        BudgetFile.write(budget, List.of(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "format": "wholeplace-budget",
                  "version": 1,
                  "name": "Calderbridge",
                  "from": "2027/28",
                  "years": 5,
                  "partners": [
                    {"id": "county", "name": "Calderbridge County Council", "kind": "council"}
                  ],
                  "funds": [],
                  "indices": [],
                  "sources": [],
                  "lines": [
                    {
                      "id": "hr-001",
                      "name": "Station Road quarter",
                      "partner": "county",
                      "class": "revenue",
                      "direction": "expenditure",
                      "recurrence": "recurring",
                      "growth": "typed",
                      "amounts": {"2027/28": "9500000.00", "2028/29": "14200000.50"}
                    }
                  ]
                }
                """);
    }

    /// As the program wrote it before funds had conditions.
    @Test
    void anOlderFileStillReadsAsItDid() {
        String older = """
                {
                  "format": "wholeplace-budget",
                  "version": 1,
                  "name": "Calderbridge",
                  "from": "2027/28",
                  "years": 5,
                  "partners": [
                    {"id": "county", "name": "Calderbridge County Council", "kind": "council"}
                  ],
                  "funds": [
                    {
                      "id": "towns-grant",
                      "name": "Towns grant",
                      "holder": "county",
                      "class": "capital",
                      "contribution": "pooled",
                      "secured": true,
                      "available": {"2027/28": "8640000.00"},
                      "legalBasis": "Grant determination 31/6514"
                    }
                  ],
                  "indices": [
                    {"id": "pay", "name": "Pay", "rates": {}, "source": "October 2026"}
                  ],
                  "sources": [],
                  "lines": [
                    {
                      "id": "hr-003",
                      "name": "Event staff",
                      "partner": "county",
                      "class": "revenue",
                      "direction": "expenditure",
                      "recurrence": "recurring",
                      "growth": "index pay",
                      "amounts": {"2028/29": "300000.00"}
                    }
                  ]
                }
                """;
        var county = new Partner(new PartnerId("county"), "Calderbridge County Council", PartnerKind.COUNCIL);
        var grant = new Fund(
                new FundId("towns-grant"),
                "Towns grant",
                county.id(),
                FundClass.CAPITAL,
                Contribution.POOLED,
                true,
                Profile.from(new FinancialYear(2027), Money.pounds(8_640_000)),
                "Grant determination 31/6514",
                "");
        var pay = new Index(new IndexId("pay"), "Pay", Map.of(), "October 2026");
        Line line = new Line(new LineId("hr-003"), "Event staff", county.id())
                .withGrowth(new Growth.Indexed(pay.id()))
                .withAmount(new FinancialYear(2028), Money.pounds(300_000));
        assertThat(BudgetFile.read(new ByteArrayInputStream(older.getBytes(StandardCharsets.UTF_8)), "older.json"))
                .isEqualTo(new BudgetFile(
                        Budget.empty("Calderbridge", new FinancialYear(2027), 5)
                                .withPartners(List.of(county))
                                .withFunds(List.of(grant))
                                .withIndices(List.of(pay))
                                .with(line),
                        List.of()));
    }

    @Test
    void aFileThatWasThereIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("place.json"), "older");
        Budget budget = Budgets.large(300, 5);
        BudgetFile.write(budget, List.of(), file);
        assertThat(BudgetFile.read(file).budget()).isEqualTo(budget);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeWrittenWithoutLossLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("place.json"), "older");
        var absurd =
                new Index(new IndexId("absurd"), "Absurd", Map.of(new FinancialYear(2027), Rate.percent("1e-99")), "");
        Budget budget = Budget.empty("Place", new FinancialYear(2027), 5).withIndices(List.of(absurd));
        assertThatThrownBy(() -> BudgetFile.write(budget, List.of(), file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("place.json could not be written: what was written does not read back")
                .hasMessageContaining("What was there is untouched.");
        assertThat(file).hasContent("older");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void halfASymbolThatSomebodyPastedIsNotLost() {
        Budget budget = Budget.empty("Half \ud83c a symbol, a tab\t and a nought \u0000", new FinancialYear(2027), 5);
        Path file = folder.resolve("place.json");
        BudgetFile.write(budget, List.of(), file);
        assertThat(BudgetFile.read(file).budget()).isEqualTo(budget);
    }

    @Test
    void aTextOfBlanksIsNotLost() {
        Line line = new Line(new LineId("a"), "Wardens", new PartnerId("p0"));
        Budget before = Budgets.large(1, 5).with(line);
        Budget after = before.with(line.withNotes(" ").withReference("\t"));
        var revision = new Revision(1, Instant.EPOCH, "", "", Revision.EDIT, Diff.between(before, after));
        Path file = folder.resolve("place.json");
        BudgetFile.write(after, List.of(revision), file);
        assertThat(BudgetFile.read(file)).isEqualTo(new BudgetFile(after, List.of(revision)));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Budget budget = Budgets.large(1, 5);
        assertThatThrownBy(() -> BudgetFile.write(budget, List.of(), folder.resolve("gone/place.json")))
                .hasMessage(
                        "There is no folder %s. Make it first, or choose another.".formatted(folder.resolve("gone")));
        assertThatThrownBy(() -> BudgetFile.write(budget, List.of(), folder))
                .hasMessage("%s is a folder. Give a file name in it.".formatted(folder));
        assertThatThrownBy(() -> BudgetFile.read(folder.resolve("gone.json")))
                .hasMessage("There is no file %s. Check its name and folder.".formatted(folder.resolve("gone.json")));
        assertThatThrownBy(() -> BudgetFile.read(folder))
                .hasMessage("%s is a folder. Choose a file in it.".formatted(folder));
    }
}
