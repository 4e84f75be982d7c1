package wholeplace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Recurrence;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class JsonOutTest {
    private static final Map<String, Object> DOCUMENT = new LinkedHashMap<>();

    static {
        DOCUMENT.put("file", "bids \"v2\" £000.xlsx");
        DOCUMENT.put("rows", 1_576);
        DOCUMENT.put("share", new BigDecimal("1E+2"));
        DOCUMENT.put("dryRun", true);
        DOCUMENT.put("sheet", Optional.empty());
        DOCUMENT.put("years", List.of(new FinancialYear(2027), new FinancialYear(2028)));
        DOCUMENT.put("totals", Map.of(new FinancialYear(2027), new Money(-5)));
        DOCUMENT.put("rowsLeftOut", List.of(Map.of("row", 7L), Map.of("row", 9L)));
        DOCUMENT.put("byPartner", Map.of(new PartnerId("county"), Map.of("pay", Rate.percent("2.50"))));
        DOCUMENT.put("recurrence", Recurrence.ONE_OFF);
        DOCUMENT.put("when", Instant.EPOCH);
        DOCUMENT.put("problems", List.of());
    }

    private static final String TEXT = """
            {
              "file": "bids \\"v2\\" £000.xlsx",
              "rows": 1576,
              "share": 100,
              "dryRun": true,
              "sheet": null,
              "years": ["2027/28", "2028/29"],
              "totals": {"2027/28": "-0.05"},
              "rowsLeftOut": [
                {"row": 7},
                {"row": 9}
              ],
              "byPartner": {
                "county": {"pay": "2.5"}
              },
              "recurrence": "one_off",
              "when": "1970-01-01T00:00:00Z",
              "problems": []
            }
            """;

    @Test
    void aDocumentIsPrintedForPeopleAndPrograms() {
        assertThat(JsonOut.text(DOCUMENT)).isEqualTo(TEXT);
    }

    @Test
    void aStreamGetsTheSameInUtf8AndStaysOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        JsonOut.write(DOCUMENT, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(out.closed).isFalse();
    }

    @Test
    void noAmountPassesThroughAFloatingPointNumber() {
        assertThatThrownBy(() -> JsonOut.text(Map.of("total", 1.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"1.1\" has no form in JSON here.");
    }
}
