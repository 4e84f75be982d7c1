package wholeplace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.change.Diff;
import wholeplace.change.Revision;

/// What is wrong with a budget file is said in plain sentences, all of them at once, each with its place.
class BudgetFileRefusedTest {
    private static final String WHOLE = """
            {"format": "wholeplace-budget", "version": 1, "name": "Calderbridge", "from": "2027/28",
             "partners": [{"id": "county", "name": "County", "kind": "council"}],
             "lines": [%s]}""";

    private static List<String> refused(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> refused(byte[] bytes) {
        return catchThrowableOfType(
                        FileRefused.class, () -> BudgetFile.read(new ByteArrayInputStream(bytes), "place.json"))
                .sentences();
    }

    @Test
    void allProblemsAreToldAtOnceEachWithItsPlace() {
        assertThat(refused("""
                {
                  "format": "wholeplace-budget", "version": 1, "name": " ", "from": "2027/28", "years": 3, "owner": "us",
                  "partners": [
                    {"id": "county", "name": "County", "kind": "parish"},
                    {"id": "county", "name": "County again", "kind": "council"},
                    {"id": "two words", "kind": "police", "name": 7}
                  ],
                  "funds": [{"id": "towns", "name": "Towns grant", "holder": "contry", "class": "capital", "secured": "yes"}],
                  "indices": [{"id": "pay", "name": "Pay", "rates": {"2028/29": "three"}}],
                  "sources": {"id": "s"},
                  "lines": [
                    {"name": "Wardens", "partner": "county", "class": "revenue", "growth": "index pa",
                     "amounts": {"2027/28": "tbc", "2028/29": 1.005, "soon": "1.00", "2029/30": [1], "2030/31": null}},
                    {"name": "Road", "parner": "county", "class": "capital", "origin": {"source": "s", "row": 1.5, "cell": "F1"}},
                    "Bridge"
                  ]
                }"""))
                .containsExactly(
                        "partners[0].kind: \"parish\" is none of council, district, nhs, police, fire, housing, voluntary, business, combined_authority, government. Write one of these.",
                        "partners[1].id: \"county\" is the id of partners[0] too. Give each entry an id of its own.",
                        "partners[2].id: \"two words\" is no id. Use 1 to 64 letters, digits, dots, hyphens or underscores.",
                        "partners[2].name: a text in quotes is needed here, not the number 7.",
                        "funds[0].secured: true or false is needed here, without quotes, not the text \"yes\".",
                        "indices[0].rates[\"2028/29\"]: \"three\" is not a percentage. Write it as \"2.5\".",
                        "sources: a list in [ ] is needed here, not fields in { }.",
                        "lines[0].amounts[\"2027/28\"]: \"tbc\" is not an amount of pounds with at most two decimals. Write it as \"1200.50\", or leave the year out where there is none.",
                        "lines[0].amounts[\"2028/29\"]: \"1.005\" is not an amount of pounds with at most two decimals. Write it as \"1200.50\", or leave the year out where there is none.",
                        "lines[0].amounts.soon: \"soon\" is not a financial year. Write it as 2027/28.",
                        "lines[0].amounts[\"2029/30\"]: a text in quotes is needed here, not a list.",
                        "lines[1]: a line needs the field \"partner\". Add it.",
                        "lines[1].origin.row: a whole number is needed here, without quotes, not the number 1.5.",
                        "lines[1].parner: a line has no such field. Its fields are amounts, base, class, delivery, direction, growth, id, name, notes, origin, outcome, partner, place, pool, priority, recurrence, reference, role, scheme, service, theme, use.",
                        "lines[1].origin.cell: an origin has no such field. Its fields are fingerprint, row, source.",
                        "lines[2]: a line is needed here, as fields in { }, not the text \"Bridge\".",
                        "name: a budget file needs a text here, not an empty one.",
                        "years: A placemaking budget plans 5 to 30 financial years; 3 were asked for.",
                        "owner: a budget file has no such field. Its fields are allocations, councilTax, deflator, format, from, funds, history, indices, lines, name, overrides, partners, pools, priceBase, reserves, scenarios, schemes, sources, treasury, version, years.",
                        "funds[0].holder: \"contry\" is not the id of a partner in this file, which has county. Correct it, or add it to \"partners\".",
                        "lines[0].growth: \"pa\" is not the id of an index in this file, which has pay. Correct it, or add it to \"indices\".",
                        "lines[1].origin.source: \"s\" is not the id of a source in this file. Correct it, or add it to \"sources\".");
    }

    @Test
    void aLineThatLeadsNowhereSaysWhere() {
        assertThat(refused(WHOLE.formatted("""
                {"id": "a", "name": "A", "partner": "contry", "class": "revenue", "growth": "index pay",
                 "amounts": {"2036/37": "1.00"}, "origin": {"source": "bids", "row": 4}},
                {"id": "a", "name": "B", "partner": "county", "class": "revenue"}""")))
                .containsExactly(
                        "lines[1].id: \"a\" is the id of lines[0] too. Give each entry an id of its own.",
                        "lines[0].partner: \"contry\" is not the id of a partner in this file, which has county."
                                + " Correct it, or add it to \"partners\".",
                        "lines[0].growth: \"pay\" is not the id of an index in this file. Correct it, or add it to"
                                + " \"indices\".",
                        "lines[0].origin.source: \"bids\" is not the id of a source in this file. Correct it, or add it"
                                + " to \"sources\".",
                        "lines[0].amounts[\"2036/37\"]: lies outside the plan, which runs 2027/28 to 2031/32. Move the"
                                + " amount, or lengthen the plan.");
    }

    @Test
    void manyProblemsAreCounted() {
        String lines = String.join(",", Collections.nCopies(5_000, "{}"));
        List<String> sentences = refused(WHOLE.formatted(lines));
        assertThat(sentences)
                .hasSize(201)
                .last()
                .isEqualTo("There are 14,800 more problems of this file that are not listed.");
    }

    @Test
    void aFileOfANewerProgramIsToldAsOneThing() {
        assertThat(refused("""
                {"format": "wholeplace-budget", "version": 2, "name": "Calderbridge", "reserves": [{}], "lines": [7]}"""))
                .containsExactly(
                        "place.json was written by a newer Wholeplace (version 2 of the format; this program reads"
                                + " up to 1). Update the program.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"package\", \"version\": \"1.0\"}", "[]", "\"budget\"", "{}", "null"})
    void anotherKindOfJsonIsToldAsOneThing(String json) {
        assertThat(refused(json))
                .containsExactly("place.json is not a budget file of Wholeplace. Such a file is one object in { } that"
                        + " starts with \"format\": \"wholeplace-budget\".");
    }

    @Test
    void aFileThatIsNotJsonNamesThePlace() {
        assertThat(refused("Calderbridge,County,1200"))
                .containsExactly(
                        "place.json is not JSON at line 1: a comma, quote or bracket is missing or too many there."
                                + " Mend it, or export the file again.");
        assertThat(refused(WHOLE.formatted("{\"id\": \"a\", \"amounts\": {\"2027/28\": 1,234.00}}")))
                .containsExactly(
                        "place.json is not JSON at line 3 (lines[0].amounts[\"2027/28\"]): a comma, quote or bracket"
                                + " is missing or too many there. Mend it, or export the file again.");
        assertThat(refused(WHOLE.formatted("") + "}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("not JSON at line 3");
    }

    @Test
    void aFieldSaidTwiceIsRefused() {
        assertThat(refused(WHOLE.formatted("{\"id\": \"a\", \"amounts\": {\"2027/28\": 1, \"2027/28\": 2}}")))
                .containsExactly("place.json says the same field twice, at line 3 (lines[0].amounts[\"2027/28\"])."
                        + " Leave one of the two out.");
        assertThat(refused(WHOLE.formatted("{\"id\": \"a\", \"amounts\": {\"2027/28\": 1, \"2027-28\": 2}}")))
                .contains("lines[0].amounts[\"2027-28\"]: 2027/28 stands here twice. Leave one of the two out.");
    }

    @Test
    void aFileThatIsTooDeepOrTooLongIsRefused() {
        assertThat(refused("[".repeat(100_000))).hasSize(1);
        assertThat(refused(WHOLE.formatted("{\"id\": " + "[".repeat(100_000))))
                .singleElement()
                .asString()
                .startsWith("place.json goes beyond what a budget file may hold, at line 3 (lines[0].id[0]");
        assertThat(refused(WHOLE.formatted("{\"id\": \"" + "a".repeat(200_000) + "\"}")))
                .singleElement()
                .asString()
                .contains("texts of 100,000 characters, 20 levels of brackets, 256 MB in all. Shorten it");
    }

    @Test
    void aFileOfManyGigabytesIsNotEvenOpened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.json");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        assertThatThrownBy(() -> BudgetFile.read(file))
                .hasMessage("huge.json has 3,072 MB; a budget file may have 256. Choose the right file.");
    }

    @Test
    void aFileThatWasNotCopiedWholeIsAlwaysRefused() throws IOException {
        byte[] whole = written(Budgets.generated(3, 12), List.of());
        int told = 0;
        for (int length = 1; length < whole.length - 2; length += 7) {
            List<String> sentences = refused(Arrays.copyOf(whole, length));
            assertThat(sentences).hasSize(1);
            told += sentences.getFirst().startsWith("place.json ends in the middle, at line ") ? 1 : 0;
        }
        assertThat(told).as("all but those cut within true or false").isGreaterThan(whole.length / 7 * 9 / 10);
        assertThat(refused(new byte[0])).containsExactly("place.json is empty. Copy or export it again.");
    }

    @Test
    void aBudgetChangedWithoutItsHistoryIsRefusedAndToldHowToGoOn() throws IOException {
        Budget before = Budgets.large(5, 5);
        Budget after = before.withName("Renamed");
        var revision = new Revision(
                1, Instant.EPOCH, "A. Rahman", "Renamed the place", Revision.EDIT, Diff.between(before, after));
        byte[] file = written(after.withName("Changed by hand"), List.of(revision));
        assertThat(refused(file))
                .singleElement()
                .asString()
                .startsWith("history: the revisions do not lead to this budget")
                .endsWith("Take \"history\" out of the file to import the budget alone.");
    }

    @Test
    void historyIsReadWithTheSameCare() {
        String file = WHOLE.replace("\"lines\": [%s]", "\"history\": [%s]");
        assertThat(refused(file.formatted("""
                {"number": 2, "when": "yesterday", "who": "A. Rahman", "cause": "whim", "changes": []},
                {"number": 2, "when": "2026-11-14T10:32:00Z", "cause": "undo", "revision": 9, "changes": [
                  {"edited": "line", "id": "a", "field": "name", "before": 7, "afterwards": "B"}, {"added": "fund", "id": "b"}
                ]}""")))
                .containsExactly(
                        "history[0].changes: a revision makes at least one change. Take it out, with its number.",
                        "history[0].number: revision 1 is needed here, not 2: history has no gaps.",
                        "history[0].when: \"yesterday\" is no moment. Write it as 2026-11-14T10:32:00Z.",
                        "history[0].cause: \"whim\" is none of edit, imported, undo, redo.",
                        "history[1].changes[0].before: a text in quotes is needed here, not the number 7.",
                        "history[1].changes[1]: a change needs the field \"fields\". Add it.",
                        "history[1].revision: 9 is no revision before this one.",
                        "history[1].changes[0].afterwards: a change has no such field. Its fields are added, after, before, edited, field, id, removed.");
    }

    /// Whatever single byte is damaged, the answer is a budget or sentences, and nothing else.
    @Test
    void damageGivesSentencesOrABudget() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        Budget before = Budgets.generated(5, 10);
        Budget after = Budgets.edited(before, 6);
        var revision = new Revision(1, Instant.EPOCH, "A", "Edited", Revision.EDIT, Diff.between(before, after));
        byte[] whole = written(after, List.of(revision));
        int refused = 0;
        for (int i = 0; i < 800; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            try {
                BudgetFile.read(new ByteArrayInputStream(damaged), "place.json");
            } catch (FileRefused e) {
                assertThat(e.sentences())
                        .isNotEmpty()
                        .allSatisfy(sentence -> assertThat(sentence)
                                .doesNotContain("null", "Exception", "com.fasterxml")
                                .matches(Pattern.compile("(?s).*[.)]")));
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static byte[] written(Budget budget, List<Revision> history) throws IOException {
        var out = new ByteArrayOutputStream();
        BudgetFile.write(budget, history, out);
        return out.toByteArray();
    }
}
