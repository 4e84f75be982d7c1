package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Budgets written by hand that cannot be, and budgets that can be but make no sense: each is told in sentences on the
/// command line, all of them at once, and nothing is changed silently to make it fit.
class BadInputTest {
    private static final String PLACE = """
            {"format": "wholeplace-budget", "version": 1, "name": "Place", "from": "2027/28", "years": 5,
             "partners": [{"id": "council", "name": "Council", "kind": "council"}],""";

    @TempDir
    private Path folder;

    private Shell imported(String rest) throws IOException {
        Path file = Files.writeString(folder.resolve("place.json"), PLACE + rest + "}");
        return Shell.run("import", folder.resolve("place"), file);
    }

    private Shell checked(String rest) throws IOException {
        Shell imported = imported(rest);
        assertThat(imported.code()).as(imported.err()).isZero();
        return Shell.run("check", folder.resolve("place"));
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnceAndNothingIsMade() throws IOException {
        Shell refused = imported("""
                "funds": [{"id": "grant", "name": "Grant", "holder": "council", "kind": "specific_grant", "class": "capital",
                  "contribution": "pooled", "secured": true, "available": {"2027/28": "92233720368547758.08"},
                  "minimumCapitalShare": "-1", "administrationCap": "140", "carryForward": "120", "match": {"share": "101"}}],
                "schemes": [{"id": "hall", "name": "Hall", "partner": "council", "availableForUse": "2029/30", "life": -5},
                  {"id": "quay", "name": "Quay", "partner": "council", "availableForUse": "2029/30", "life": 5,
                  "slippage": "130", "interestRate": "480"}],
                "lines": [{"id": "works", "name": "Works", "partner": "council", "class": "capital", "delivery": "250",
                  "amounts": {"2027/28": "99999999999999999999", "2035/36": "1.00"}}]""");

        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err().lines())
                .contains(
                        "funds[0].available[\"2027/28\"]: \"92233720368547758.08\" is beyond £1,000,000,000,000, the largest amount there can be. Check its unit.",
                        "funds[0]: The minimum capital share is -1 %. Give a percentage from 0 to 100.",
                        "funds[0]: The cap on administration is 140 %. Give a percentage from 0 to 100.",
                        "schemes[0]: The asset life of \"Hall\" is -5. Give a whole number from 1 to 100.",
                        "schemes[1]: The interest rate of \"Quay\" is 480 %. Give a percentage from 0 to 100.",
                        "schemes[1]: The slippage of \"Quay\" is 130 %. Give a percentage from 0 to 100.",
                        "lines[0]: The delivery is 250 %. Give a percentage from 0 to 100.",
                        "lines[0].amounts[\"2035/36\"]: lies outside the plan, which runs 2027/28 to 2031/32. Move the amount, or lengthen the plan.")
                .anyMatch(sentence -> sentence.startsWith("funds[0]: ") && sentence.contains("120 %"))
                .anyMatch(sentence -> sentence.startsWith("funds[0]: ") && sentence.contains("101 %"));
        assertThat(folder.resolve("place.mv.db")).doesNotExist();
    }

    @Test
    void aFundThatNoLineMayUseIsAFinding() throws IOException {
        Shell checked = checked("""
                "funds": [{"id": "rail", "name": "Rail grant", "holder": "council", "kind": "specific_grant",
                  "class": "revenue", "contribution": "pooled", "secured": true, "available": {"2027/28": "70.00"},
                  "purpose": {"services": ["Rail"]}}],
                "lines": [{"id": "parks", "name": "Parks", "partner": "council", "service": "Parks", "class": "revenue",
                  "amounts": {"2027/28": "10.00"}}]""");

        assertThat(checked.code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(checked.out())
                .contains("No line may be paid by \"Rail grant\", so its £70 pays for nothing. Look at its class, its"
                        + " holder and what it is for.");
    }

    /// 80 % on a loan that pays for what the interest took.
    @Test
    void borrowingThatPaysForBorrowingIsAFindingAndTheFiguresAreThoseOfTheLastTry() throws IOException {
        Shell checked = checked("""
                "funds": [
                  {"id": "loan", "name": "Loan", "holder": "council", "kind": "borrowing", "class": "capital",
                   "contribution": "aligned", "secured": true, "available": {"2027/28": "100000000.00"}},
                  {"id": "rates", "name": "Rates", "holder": "council", "kind": "retained_rates", "class": "either",
                   "contribution": "aligned", "secured": true, "available": {"2027/28": "99900000.00"}}],
                "schemes": [{"id": "works", "name": "Works", "partner": "council", "availableForUse": "2027/28", "life": 40,
                  "interestRate": "80", "interestConvention": "full_year"}],
                "lines": [{"id": "works", "name": "Works", "partner": "council", "class": "capital", "scheme": "works",
                  "recurrence": "one_off", "amounts": {"2027/28": "100000000.00"}}]""");

        assertThat(checked.code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(checked.out())
                .contains("Borrowing pays for borrowing: What is borrowed and what that costs do not settle");
    }

    @Test
    void aLifeThatEndsAfterTheLastYearThereIsIsAFinding() throws IOException {
        Shell checked = checked("""
                "funds": [{"id": "loan", "name": "Loan", "holder": "council", "kind": "borrowing", "class": "capital",
                   "contribution": "aligned", "secured": true, "available": {"2027/28": "1000.00"}}],
                "schemes": [{"id": "works", "name": "Works", "partner": "council", "availableForUse": "2190/91", "life": 60}],
                "lines": [{"id": "works", "name": "Works", "partner": "council", "class": "capital", "scheme": "works",
                  "recurrence": "one_off", "amounts": {"2027/28": "1000.00"}}]""");

        assertThat(checked.out()).contains("\"Works\" would be provided for beyond 2199/00, the last year there is");
    }
}
