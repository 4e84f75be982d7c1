package wholeplace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wholeplace.budget.Budget;

/// Mistakes in funds' conditions, schemes, pools, reserves, council tax, treasury, scenarios and overrides are told
/// with their place; what may be written in more than one way is understood.
class EntriesRefusedTest {
    private static final String FUND = """
            "funds": [{"id": "towns", "name": "Towns grant", "holder": "county", "class": "capital", %s}]""";
    private static final String SCHEME = """
            "schemes": [{"id": "hall", "name": "Hall", "partner": "county", "availableForUse": "2028/29", %s}]""";
    private static final String LINE = """
            "lines": [{"id": "a", "name": "Wardens", "partner": "county", "class": "revenue", %s}]""";
    private static final String SCENARIO = """
            "scenarios": [{"id": "s", "name": "Otherwise", "changes": {%s}}]""";

    private static Budget read(String lists) {
        byte[] json = """
                {"format": "wholeplace-budget", "version": 1, "name": "Calderbridge", "from": "2027/28",
                 "partners": [{"id": "county", "name": "County", "kind": "council"}, {"id": "nhs", "name": "NHS", "kind": "nhs"}],
                 %s}""".formatted(lists).getBytes(StandardCharsets.UTF_8);
        return BudgetFile.read(new ByteArrayInputStream(json), "place.json").budget();
    }

    private static List<String> refused(String lists) {
        return catchThrowableOfType(FileRefused.class, () -> read(lists)).sentences();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"spendBy\": \"2028-02-30\" | funds[0].spendBy: \"2028-02-30\" is no day of the calendar. Write it as 2028-03-31.",
                "\"spendBy\": \"31 March 2028\" | funds[0].spendBy: \"31 March 2028\" is no day of the calendar. Write it as 2028-03-31.",
                "\"spendBy\": \"9999-03-31\" | funds[0].spendBy: A financial year starts between 1900 and 2199; 9998 does not.",
                "\"carryForward\": \"some\" | funds[0].carryForward: \"some\" is no rule for what is unspent. Write none, all, or a percentage of the year's money, as in \"10\".",
                "\"carryForward\": \"120\" | funds[0]: The share carried forward is 120 %. Give a percentage from 0 to 100.",
                "\"administrationCap\": 105 | funds[0]: The cap on administration is 105 %. Give a percentage from 0 to 100.",
                "\"minimumCapitalShare\": \"-1\" | funds[0]: The minimum capital share is -1 %. Give a percentage from 0 to 100.",
                "\"match\": {\"scheme\": null} | funds[0].match: a match needs the field \"share\". Add it.",
                "\"match\": {\"share\": \"110\"} | funds[0]: The match required is 110 %. Give a percentage from 0 to 100.",
                "\"match\": {\"share\": \"10\", \"countsInKind\": 1} | funds[0].match.countsInKind: true or false is needed here, without quotes, not the number 1.",
                "\"match\": {\"share\": \"10\", \"of\": \"2\"} | funds[0].match.of: a match has no such field. Its fields are countsInKind, countsUnsecured, scheme, share.",
                "\"match\": \"10\" | funds[0].match: a match is needed here, as fields in { }, not the text \"10\".",
                "\"match\": {\"share\": \"10\", \"scheme\": \"hall\"} | funds[0].match.scheme: \"hall\" is not the id of a scheme in this file. Correct it, or add it to \"schemes\".",
                "\"purpose\": {\"theme\": [\"Homes\"]} | funds[0].purpose.theme: a purpose has no such field. Its fields are outcomes, partners, places, schemes, services, themes.",
                "\"purpose\": {\"themes\": \"Homes\"} | funds[0].purpose.themes: a list in [ ] is needed here, not the text \"Homes\".",
                "\"purpose\": {\"themes\": [\"Homes\", 7]} | funds[0].purpose.themes[1]: a text in quotes is needed here, not the number 7.",
                "\"purpose\": {\"themes\": [\"Homes\", \"Homes\"]} | funds[0].purpose.themes[1]: Homes stands here twice. Leave one of the two out.",
                "\"purpose\": {\"themes\": [\" \"]} | funds[0].purpose.themes[0]: a name is needed here, not an empty one.",
                "\"purpose\": {\"partners\": [\"police\"]} | funds[0].purpose.partners[0]: \"police\" is not the id of a partner in this file, which has county, nhs. Correct it, or add it to \"partners\".",
                "\"kind\": \"loan\" | funds[0].kind: \"loan\" is none of other, specific_grant, contribution, section_106, cil, capital_receipts, council_tax, retained_rates, revenue_support_grant, unringfenced_grant, collection_fund, own_resources, reserve, capitalisation_direction, borrowing. Write one of these.",
                "\"pool\": \"care\" | funds[0].pool: \"care\" is not the id of a pool in this file. Correct it, or add it to \"pools\".",
                "\"base\": \"1.001\" | funds[0].base: \"1.001\" is not an amount of pounds with at most two decimals. Write it as \"1200.50\".",
                "\"base\": \"\" | funds[0].base: a fund needs a text here, not an empty one.",
                "\"base\": \"99999999999999999999\" | funds[0].base: \"99999999999999999999\" is beyond £1,000,000,000,000, the largest amount there can be. Check its unit.",
                "\"available\": {\"2027/28\": 1e30} | funds[0].available[\"2027/28\"]: \"1E+30\" is beyond £1,000,000,000,000, the largest amount there can be. Check its unit."
            })
    void aConditionThatCannotBeIsToldAtItsPlace(String field, String sentence) {
        assertThat(refused(FUND.formatted(field))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"life\": -5 | schemes[0]: The asset life of \"Hall\" is -5. Give a whole number from 1 to 100.",
                "\"life\": 3000000000 | schemes[0].life: 3000000000 is no whole number that can stand here.",
                "\"life\": \"40\" | schemes[0].life: a whole number is needed here, without quotes, not the text \"40\".",
                "\"notes\": \"\" | schemes[0]: a scheme needs the field \"life\". Add it.",
                "\"life\": 40, \"delay\": 31 | schemes[0]: The delay of \"Hall\" is 31. Give a whole number from 0 to 30.",
                "\"life\": 40, \"slippage\": \"101\" | schemes[0]: The slippage of \"Hall\" is 101 %. Give a percentage from 0 to 100.",
                "\"life\": 40, \"interestRate\": \"1e99\" | schemes[0].interestRate: \"1e99\" is no percentage that a price can rise by.",
                "\"life\": 40, \"mrpMethod\": \"annuity\" | schemes[0]: \"Hall\" spreads its provision as an annuity without a rate. Give the annuity rate, or choose equal instalments."
            })
    void aSchemeThatCannotBeIsToldAtItsPlace(String fields, String sentence) {
        assertThat(refused(SCHEME.formatted(fields))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"priority\": 0 | lines[0]: Line \"Wardens\" has the priority 0. Give one from 1 (funded first) to 9.",
                "\"delivery\": \"101\" | lines[0]: The delivery is 101 %. Give a percentage from 0 to 100.",
                "\"growth\": \"index wages\" | lines[0].growth: \"wages\" is not the id of an index in this file. Correct it, or add it to \"indices\".",
                "\"growth\": \"rising\" | lines[0].growth: \"rising\" is no growth. Write typed, flat, changes, or index and the id of an index, as in \"index pay\".",
                "\"scheme\": \"hall\" | lines[0].scheme: \"hall\" is not the id of a scheme in this file. Correct it, or add it to \"schemes\".",
                "\"origin\": {\"row\": 4} | lines[0].origin: an origin needs the field \"source\". Add it."
            })
    void aLineThatCannotBeIsToldAtItsPlace(String fields, String sentence) {
        assertThat(refused(LINE.formatted(fields))).containsExactly(sentence);
    }

    @Test
    void sharesOfAPoolComeTo100AndBelongToPartners() {
        assertThat(refused("""
                "pools": [{"id": "a", "name": "Care", "host": "county", "shares": {"county": "60", "nhs": "39"}},
                          {"id": "b", "name": "Care", "host": "county", "shares": {"county": "100"}, "leaves": {"nhs": "2029/30"}},
                          {"id": "c", "name": "Care", "host": "county", "shares": {"police": "100"}},
                          {"id": "d", "name": "Care", "host": "county", "shares": ["county"]},
                          {"id": "e", "name": "Care", "host": "county"}]"""))
                .containsExactly(
                        "pools[0]: The shares of the pool \"Care\" come to 99 %. They must come to 100 %.",
                        "pools[1]: \"nhs\" leaves the pool \"Care\" without having a share in it. Give it a share, or take"
                                + " out the year it leaves.",
                        "pools[3].shares: names are needed here, as in {\"name\": \"value\"}, not a list.",
                        "pools[4]: a pool needs the field \"shares\". Add it.",
                        "pools[2].shares.police: \"police\" is not the id of a partner in this file, which has county,"
                                + " nhs. Correct it, or add it to \"partners\".");
    }

    @Test
    void allocationsReservesTaxAndTreasuryAreReadWithTheSameCare() {
        assertThat(refused(LINE.formatted("\"amounts\": {}") + "," + FUND.formatted("\"available\": {}") + """
                , "allocations": [{"line": "b", "fund": "towns", "amounts": {"2027/28": "5"}},
                                {"line": "a", "fund": "towns", "amounts": {"2027/28": "-5"}},
                                {"line": "a", "fund": "towns", "amounts": {"2040/41": "5"}}],
                "reserves": [{"name": "General", "partner": "county", "kind": "general", "movements": {"2026/27": 1}}],
                "councilTax": [{"partner": "county", "bandD": "-1"},
                               {"partner": "county", "bandD": "900", "taxBase": {"base": "many"}},
                               {"partner": "nhs", "bandD": "900", "taxBase": {"base": "1", "collectionRate": "101"}},
                               {"bandD": "900", "taxBase": {"base": 1e99}}],
                "treasury": [{"partner": "county", "mrp": {"2027/28": "-1"}}, {"partner": "nhs", "cfr": "1,5"}],
                "priceBase": "soon", "deflator": "gdp\""""))
                .containsExactly(
                        "allocations[1]: An allocation in 2027/28 is -£5. Give an amount of nought or more.",
                        "councilTax[0]: A Band D council tax is -£1. Give an amount of nought or more.",
                        "councilTax[1].taxBase.base: \"many\" is not a number. Write it as \"60000.5\".",
                        "councilTax[1].id: \"county\" is the id of councilTax[0] too. Give each entry an id of its own.",
                        "councilTax[2]: The collection rate is 101 %. Give a percentage from 0 to 100.",
                        "councilTax[3]: a council tax needs the field \"partner\". Add it.",
                        "councilTax[3].taxBase.base: \"1E+99\" has more digits than any number here can have.",
                        "treasury[0]: A minimum revenue provision in 2027/28 is -£1. Give an amount of nought or more.",
                        "treasury[1].cfr: \"1,5\" is not an amount of pounds with at most two decimals. Write it as"
                                + " \"1200.50\".",
                        "priceBase: \"soon\" is not a financial year. Write it as 2027/28.",
                        "allocations[0].line: \"b\" is not the id of a line in this file, which has a. Correct it, or add"
                                + " it to \"lines\".",
                        "deflator: \"gdp\" is not the id of an index in this file. Correct it, or add it to \"indices\".");
    }

    @Test
    void anAmountOutsideThePlanIsToldForEveryKind() {
        assertThat(refused(LINE.formatted("\"amounts\": {}") + "," + FUND.formatted("\"available\": {\"2026/27\": 1}")
                        + """
                , "allocations": [{"line": "a", "fund": "towns", "amounts": {"2040/41": "5"}}],
                "reserves": [{"name": "General", "partner": "county", "movements": {"2026/27": 1}}],
                "treasury": [{"partner": "county", "debt": {"2032/33": "1"}}]"""))
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .containsExactly(
                        "funds[0].available[\"2026/27\"]",
                        "allocations[0].amounts[\"2040/41\"]",
                        "reserves[0].movements[\"2026/27\"]",
                        "treasury[0].debt[\"2032/33\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"widget a amount 2028/29\": \"1\" | begins with no kind of entity",
                "\"line a ammount 2028/29\": \"1\" | names the field \"ammount 2028/29\", which a line does not have. Its fields are reference, name, partner,",
                "\"line a amount soon\": \"1\" | \"soon\" is not a financial year. Write it as 2027/28.",
                "\"line a amount 2028/29\": \"lots\" | \"lots\" is not an amount of pounds",
                "\"line a\": \"gone\" | names no field. Add one, as in \"line hr-003 amount 2028/29\", or say \"removed\" to take the whole entry out.",
                "\"index pay rate 2028/29\": 4 | a text in quotes is needed here, not the number 4.",
                "\"line a direction\": \"sideways\" | \"sideways\" is none of expenditure, income, saving."
            })
    void aScenarioNamesFieldsThatThereAre(String change, String sentence) {
        assertThat(refused(SCENARIO.formatted(change)))
                .singleElement()
                .asString()
                .startsWith("scenarios[0].changes[\"")
                .contains(sentence);
    }

    @Test
    void aScenarioIsUnderstoodAsTheRestOfTheFileIs() {
        String changes = """
                "line a amount 2028-29": "300000", "line b": "removed", "line a direction": "Saving", "line a notes": "",
                "pool care share county": "60", "budget budget price base": "FY29", "fund towns for theme Homes": "yes",
                "council tax county band d": "945"\
                """;
        assertThat(read(SCENARIO.formatted(changes)).scenarios().getFirst().changes())
                .containsEntry("line a amount 2028/29", "300000.00")
                .containsEntry("line b", "removed")
                .containsEntry("line a direction", "saving")
                .containsEntry("line a notes", "")
                .containsEntry("pool care share county", "60")
                .containsEntry("budget budget price base", "2028/29")
                .containsEntry("fund towns for theme Homes", "yes")
                .containsEntry("council tax county band d", "945.00");
    }

    @Test
    void anOverrideIsKnownByItsKeyAndNeedsANote() {
        assertThat(refused("""
                "overrides": [{"key": "referendum.social-care.core", "value": "4", "note": " "},
                              {"key": "gdp-deflator", "value": "103", "note": "Ours"},
                              {"key": "gdp-deflator", "value": "104", "note": "Theirs"},
                              {"id": "mrp.maximum-life", "value": "60", "note": "Ours"}]"""))
                .containsExactly(
                        "overrides[0].note: an override needs a text here, not an empty one.",
                        "overrides[2].key: \"gdp-deflator\" is the key of overrides[1] too. Give each entry a key of its"
                                + " own.",
                        "overrides[3]: an override needs the field \"key\". Add it.",
                        "overrides[3].id: an override has no such field. Its fields are from, key, note, to, value.");
    }

    @Test
    void idsThatNobodyNeedsAreMade() {
        Budget budget = read(LINE.formatted("\"amounts\": {}") + "," + FUND.formatted("\"available\": {}") + """
                , "allocations": [{"line": "a", "fund": "towns"}, {"line": "a", "fund": "towns"}],
                "reserves": [{"name": "General", "partner": "county"}],
                "councilTax": [{"partner": "county", "bandD": 900}], "treasury": [{"partner": "county"}]""");
        assertThat(budget.allocations())
                .extracting(allocation -> allocation.id().value())
                .containsExactly("allocation-0001", "allocation-0002");
        assertThat(budget.reserves().getFirst().id()).hasToString("reserve-0001");
        assertThat(budget.councilTax().getFirst().id()).hasToString("county");
        assertThat(budget.treasury().getFirst().id()).hasToString("county");
    }

    @Test
    void nullAndPlainNumbersAreUnderstood() {
        Budget budget = read(FUND.formatted("""
                "base": 1200.5, "match": null, "purpose": null, "spendBy": null, "carryForward": 10, "clawback": null,
                "available": {"2027/28": null, "2028/29": 3}""") + "," + SCHEME.formatted("\"life\": 40, \"slippage\": 12.5"));
        assertThat(budget.funds().getFirst().base()).hasToString("1200.50");
        assertThat(budget.funds().getFirst().rules().matchRequired()).isEmpty();
        assertThat(budget.funds().getFirst().available().size()).isEqualTo(1);
        assertThat(budget.schemes().getFirst().slippage()).hasToString("12.5 %");
    }
}
