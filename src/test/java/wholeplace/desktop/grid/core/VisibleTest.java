package wholeplace.desktop.grid.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wholeplace.desktop.grid.core.Calderbridge.FIRST_YEAR;
import static wholeplace.desktop.grid.core.Calderbridge.TOTAL;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wholeplace.money.Unit;

class VisibleTest {
    private static final String HOMES = "theme Homes and regeneration";
    private static final String HEALTH = "theme Health and prevention";

    private final Sheet sheet = Calderbridge.sheet();

    @Test
    void everyLineStandsUnderItsGroup() {
        var all = visible(Set.of(), Filter.ALL);
        assertThat(all.size()).isEqualTo(5 + 22);
        assertThat(ids(all)).startsWith(HEALTH, "HP-014", "HP-015", "HP-021", "HP-022", "HP-030", HOMES, "HR-001");
    }

    @Test
    void aClosedGroupHidesItsLinesAndKeepsItsSubTotal() {
        var some = visible(Set.of(HEALTH), Filter.ALL);
        assertThat(ids(some)).startsWith(HEALTH, HOMES, "HR-001");
        assertThat(some.rowOf("HP-021")).isEqualTo(-1);
        assertThat(some.isClosedAt(0)).isTrue();
        // 12,480 + 2,150 + 4,200 + 860 + 1,900 thousand pounds
        assertThat(some.pence(0, FIRST_YEAR)).isEqualTo(21_590_000_00L);
    }

    @Test
    void aFilterKeepsTheLinesWithAllItsWordsAndAddsUpOnlyThose() {
        var some = visible(Set.of(), Filter.words(" STATION council"));
        assertThat(ids(some)).containsExactly(HOMES, "HR-001", "HR-002");
        assertThat(some.pence(0, FIRST_YEAR + 1)).isEqualTo((14_200_000L + 228_000) * 100);
        assertThat(some.pence(0, TOTAL)).isEqualTo((29_800_000L + 3_336_000) * 100);
    }

    @Test
    void aSubTotalOfNothingIsMissingAndNotNought() {
        var cctv = visible(Set.of(), Filter.words("cctv"));
        assertThat(cctv.isMissing(0, FIRST_YEAR)).isFalse();
        assertThat(cctv.isMissing(0, FIRST_YEAR + 3)).isTrue();
    }

    @Test
    void groupsInsideGroupsOpenAndCloseTogether() {
        var lines = sheet.lines();
        var nested = new Sheet(
                Calderbridge.COLUMNS,
                List.of(new Group("all", "All", 0, 0, 4), new Group("a", "A", 1, 0, 2), new Group("b", "B", 1, 2, 4)),
                lines,
                Unit.POUNDS);
        assertThat(ids(new Visible(nested, Set.of("a"), Filter.ALL))).startsWith("all", "a", "b", "HP-021", "HP-022");
        assertThat(ids(new Visible(nested, Set.of("all"), Filter.ALL))).startsWith("all", "HP-030");
        var open = new Visible(nested, Set.of(), Filter.ALL);
        assertThat(open.groupRowOver(open.rowOf("HP-022"))).isEqualTo(open.rowOf("b"));
        assertThat(open.groupRowOver(open.rowOf("HP-030"))).isEqualTo(-1);
        assertThat(open.parentOf(open.rowOf("b"))).isEqualTo(0);
    }

    @Test
    void aSheetNeedsIdsOfTheirOwn() {
        var groups = List.of(new Group("HP-014", "Health", 0, 0, 3));
        assertThatThrownBy(() -> new Sheet(Calderbridge.COLUMNS, groups, sheet.lines(), Unit.POUNDS))
                .hasMessageContaining("an id of its own");
    }

    private Visible visible(Set<String> closed, Filter filter) {
        return new Visible(sheet, closed, filter);
    }

    private static List<String> ids(Visible visible) {
        return IntStream.range(0, visible.size()).mapToObj(visible::id).toList();
    }
}
