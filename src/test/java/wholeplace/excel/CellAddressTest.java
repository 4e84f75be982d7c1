package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {
    @ParameterizedTest
    @CsvSource({
        "A1, 0, 1",
        "E17, 4, 17",
        "Z99, 25, 99",
        "AA1, 26, 1",
        "AZ1, 51, 1",
        "ZZ1, 701, 1",
        "AAA1, 702, 1",
        "XFD1048576, 16383, 1048576"
    })
    void lettersAndNumbersGoBothWays(String address, int column, int row) {
        assertThat(CellAddress.parse(address)).isEqualTo(new CellAddress(column, row));
        assertThat(new CellAddress(column, row)).hasToString(address);
        assertThat(CellAddress.column(CellAddress.letters(column))).isEqualTo(column);
    }

    @Test
    void smallLettersAndDollarsAreUnderstood() {
        assertThat(CellAddress.parse(" $e$17 ")).hasToString("E17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "E", "E0", "XFE1", "A1048577", "A9999999", "ABCD1", "E17:F18", "É1"})
    void whatIsNoAddressIsSaidSo(String text) {
        assertThatThrownBy(() -> CellAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesSortInTheOrderOfReading() {
        assertThat(Stream.of("B2", "A10", "C1", "A2").map(CellAddress::parse).sorted())
                .extracting(CellAddress::toString)
                .containsExactly("C1", "A2", "B2", "A10");
    }

    @Test
    void anAreaKnowsItsCells() {
        var area = CellArea.parse("B42:O52");

        assertThat(area).hasToString("B42:O52");
        assertThat(area.contains(CellAddress.parse("B42"))).isTrue();
        assertThat(area.contains(CellAddress.parse("O52"))).isTrue();
        assertThat(area.contains(CellAddress.parse("A42"))).isFalse();
        assertThat(area.contains(CellAddress.parse("O53"))).isFalse();
        assertThat(CellArea.parse("C3")).hasToString("C3:C3");
        assertThatThrownBy(() -> CellArea.parse("C3:A1")).hasMessageContaining("top left");
    }
}
