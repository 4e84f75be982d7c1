package wholeplace.outlook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.EntityKind;
import wholeplace.budget.WholeBudgets;
import wholeplace.change.Fields;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

class CouncilTaxRaisedTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);

    /// 900.00 on a base of 60,000.0 in every year.
    private static Budget place(Map<String, String> otherwise) {
        Map<String, String> fields = new HashMap<>(Map.of("partner", "p0", "band d", "900.00", "tax base", "60000.0"));
        for (int i = 0; i < 5; i++) {
            fields.put("tax base growth " + FIRST.plus(i), "0");
            fields.put("core " + FIRST.plus(i), "0");
        }
        fields.putAll(otherwise);
        return Budgets.large(0, 5)
                .with(CouncilTax.class, List.of((CouncilTax) Fields.read(EntityKind.COUNCIL_TAX, "county", fields)));
    }

    private static Bridge bridge(Budget from, Budget to) {
        return Bridge.of(new CouncilTaxRaised(from.partners().get(0)), Outlook.of(from), Outlook.of(to));
    }

    /// 54,000,000 before; 927.00 x 60,000 = 55,620,000 with 3 %; 900.00 x 61,200.0 = 55,080,000 with 2 % more base;
    /// 927.00 x 61,200.0 = 56,732,400 with both: 1,636,200 by the increase and 1,096,200 by the base.
    @Test
    void anIncreaseAndALargerTaxBaseShareWhatTheyRaiseTogether() {
        Bridge bridge = bridge(place(Map.of()), place(Map.of("core 2027/28", "3", "tax base growth 2027/28", "2")));
        assertThat(bridge.pieces())
                .extracting(
                        piece -> piece.cause().words(), piece -> piece.amounts().amount(FIRST))
                .containsExactly(
                        tuple("Council tax \"county\": core increase", Money.pounds(1_636_200)),
                        tuple("Council tax \"county\": tax base", Money.pounds(1_096_200)));
    }

    @Test
    void aCouncilTaxThatIsNewIsOneCause() {
        Budget none = Budgets.large(0, 5);
        Bridge bridge = bridge(none, place(Map.of()));
        assertThat(bridge.pieces()).hasSize(1);
        assertThat(bridge.pieces().getFirst().amounts()).isEqualTo(bridge.difference());
        assertThat(bridge.difference().amount(FIRST)).isEqualTo(Money.pounds(54_000_000));
    }

    @Test
    void thePiecesOfWholeBudgetsAddUpAndNothingIsLeft() {
        for (long seed = 0; seed < 60; seed++) {
            Budget base = WholeBudgets.generated(seed, 4);
            Bridge bridge = bridge(base, WholeBudgets.edited(base, seed + 1));
            Profile sum = bridge.pieces().stream().map(Bridge.Piece::amounts).reduce(Profile.EMPTY, Profile::plus);
            assertThat(sum.isEmpty() ? bridge.from() : bridge.from().plus(sum)).isEqualTo(bridge.to());
            assertThat(bridge.pieces()).noneMatch(piece -> piece.cause().equals(Cause.RULES));
        }
    }
}
