package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Scenario;
import wholeplace.budget.ScenarioId;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.store.Store;

class CompareTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);

    @TempDir
    private Path folder;

    private Path store;

    /// Staff of 1,000,000 at 3 % in 2028/29; a scenario with 4 %, and one without staff that has no sense.
    @BeforeEach
    void aPlaceWithScenarios() {
        store = folder.resolve("place");
        try (Store opened = Store.create(store)) {
            opened.add(
                    place(Budget.empty("Calderbridge", FIRST, 5)),
                    Instant.parse("2026-11-22T12:00:00Z"),
                    "A. Rahman",
                    "A place",
                    Revision.EDIT);
        }
    }

    private static Budget place(Budget empty) {
        var pay = new Index(
                new IndexId("pay"),
                "Pay",
                Map.of(
                        FIRST.plus(1), Rate.percent("3"),
                        FIRST.plus(2), Rate.ZERO,
                        FIRST.plus(3), Rate.ZERO,
                        FIRST.plus(4), Rate.ZERO),
                "");
        return empty.withPartners(List.of(new Partner(new PartnerId("county"), "County", PartnerKind.values()[0])))
                .withIndices(List.of(pay))
                .with(new Line(new LineId("staff"), "Staff", new PartnerId("county"))
                        .withGrowth(new Growth.Indexed(pay.id()))
                        .withAmounts(Profile.from(FIRST, Money.pounds(1_000_000))))
                .with(
                        Scenario.class,
                        List.of(
                                scenario("pay-at-4", "Pay at 4 %", "index pay rate 2028/29", "4"),
                                scenario("nonsense", "Nonsense", "index wages rate 2028/29", "4")));
    }

    private static Scenario scenario(String id, String name, String field, String text) {
        return new Scenario(new ScenarioId(id), name, new TreeMap<>(Map.of(field, text)), "");
    }

    @Test
    void thePlanIsComparedWithAScenarioAndTheBridgeSaysWhy() throws IOException {
        JsonNode document = json(Shell.run("compare", store, "--to", "Pay at 4 %", "--json"));
        assertThat(document.get("from").asText()).isEqualTo("The plan");
        assertThat(document.get("to").asText()).isEqualTo("Pay at 4 %");
        JsonNode revenue = document.get("figures").get(0);
        assertThat(revenue.get("figure").asText()).isEqualTo("revenue");
        assertThat(revenue.get("difference").get("2028/29").asText()).isEqualTo("10000.00");
        JsonNode pieces = document.get("bridge").get("pieces");
        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).get("cause").asText()).isEqualTo("Index \"Pay\"");
        assertThat(pieces.get(0).get("kind").asText()).isEqualTo("index");
        assertThat(pieces.get(0).get("amounts").get("2027/28").asText()).isEqualTo("0.00");
        assertThat(pieces.get(0).get("amounts").get("2031/32").asText()).isEqualTo("10000.00");
    }

    @Test
    void peopleReadATable() {
        Shell shell = Shell.run("compare", store, "--from", "pay-at-4");
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("Calderbridge: Pay at 4 % compared with The plan")
                .contains("Why \"Net revenue\" differs")
                .containsPattern("Index \"Pay\" +– +\\(10,000\\)");
    }

    @Test
    void aScenarioThatIsNotThereOrMakesNoBudgetIsRefused() throws IOException {
        Shell none = Shell.run("compare", store, "--to", "Pay at 5 %", "--json");
        assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(json(none).get("refused").get(0).asText())
                .contains("There is no scenario \"Pay at 5 %\".")
                .contains("pay-at-4 (\"Pay at 4 %\")");
        Shell nonsense = Shell.run("tornado", store, "--scenario", "nonsense");
        assertThat(nonsense.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(nonsense.err()).contains("Scenario \"Nonsense\": There is no index \"wages\" in the plan.");
        assertThat(Shell.run("compare", store, "--measure", "surplus").err())
                .contains("There is no figure \"surplus\". Pick one of revenue, capital, total.");
    }

    @Test
    void theTornadoOfAYear() throws IOException {
        JsonNode document = json(Shell.run("tornado", store, "--scenario", "pay-at-4", "--year", "2028/29", "--json"));
        assertThat(document.get("value").asText()).isEqualTo("1040000.00");
        JsonNode bar = document.get("bars").get(0);
        assertThat(bar.get("assumption").asText()).isEqualTo("Index \"Pay\"");
        assertThat(bar.get("width").asText()).isEqualTo("20000.00");
        assertThat(bar.get("swings").get(1).get("step").asText()).isEqualTo("1 point higher");
        assertThat(Shell.run("tornado", store).out()).contains("Index \"Pay\"");
        assertThat(Shell.run("tornado", store, "--year", "2040/41").code()).isEqualTo(ExitCode.REFUSED);
    }

    private static JsonNode json(Shell shell) throws IOException {
        return new ObjectMapper().readTree(shell.out());
    }
}
