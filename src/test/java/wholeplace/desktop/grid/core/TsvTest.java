package wholeplace.desktop.grid.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
    @Test
    void theLastLineEndIsNoRow() {
        assertThat(Tsv.parse("1\t2\r\n3\t4\r\n")).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(Tsv.parse("")).isEmpty();
    }

    @Test
    void blanksAreCellsAtTheEndsToo() {
        assertThat(Tsv.parse("\t2\t\n\n\t")).containsExactly(List.of("", "2", ""), List.of(""), List.of("", ""));
    }

    @Test
    void aQuotedCellHoldsLineEndsTabsAndQuotes() {
        assertThat(Tsv.parse("\"a\nb\tc \"\"d\"\"\"\t1\n2"))
                .containsExactly(List.of("a\nb\tc \"d\"", "1"), List.of("2"));
    }

    @Test
    void aQuoteThatEndsNowhereIsACharacter() {
        assertThat(Tsv.parse("\"Lighthouse\" project\t5\n\"open"))
                .containsExactly(List.of("\"Lighthouse\" project", "5"), List.of("\"open"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var table = List.of(List.of("a\tb", "say \"yes\"", ""), List.of("two\nlines", "1234.5", "x"));
        assertThat(Tsv.parse(Tsv.write(table))).isEqualTo(table);
    }
}
