package wholeplace.desktop.grid.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;

class PasteTest {
    private final Visible visible = new Visible(Calderbridge.sheet(), Set.of(), Filter.ALL);

    @Test
    void aBlockIsReadByThePasteGrammarInTheUnitShown() {
        var gesture = paste("HR-003", "2027/28", "HR-003", "2027/28", "(6)\t£8\t\n7,000\t1 250.5\t–");
        assertThat(gesture.edits())
                .containsExactly(
                        amount("HR-003", "2027/28", -6_000),
                        amount("HR-003", "2028/29", 8_000),
                        cleared("HR-003", "2029/30"),
                        amount("HR-007", "2027/28", 7_000_000),
                        amount("HR-007", "2028/29", 1_250_500),
                        amount("HR-007", "2029/30", 0));
        assertThat(gesture.label()).isEqualTo("Paste 6 cells: HR-003 Town centre event staff, 2027/28");
    }

    @Test
    void oneValueFillsTheSelectionAndStepsOverTheSubTotal() {
        var gesture = paste("SW-009", "2030/31", "TS-001", "2031/32", "5");
        assertThat(gesture.edits())
                .containsExactly(
                        amount("SW-009", "2030/31", 5_000),
                        amount("SW-009", "2031/32", 5_000),
                        amount("TS-001", "2030/31", 5_000),
                        amount("TS-001", "2031/32", 5_000));
    }

    @Test
    void aBlockRepeatsWhereTheSelectionIsAMultipleOfIt() {
        var gesture = paste("SW-009", "2027/28", "TS-001", "2030/31", "1\t2");
        assertThat(gesture.edits()).hasSize(8).contains(amount("TS-001", "2030/31", 2_000));
        assertThat(paste("SW-009", "2027/28", "TS-001", "2029/30", "1\t2").edits())
                .hasSize(2);
    }

    @Test
    void rowsStepOverSubTotals() {
        assertThat(paste("SW-009", "2027/28", "SW-009", "2027/28", "1\n2\n3\n").edits())
                .containsExactly(
                        amount("SW-009", "2027/28", 1_000),
                        amount("TS-001", "2027/28", 2_000),
                        amount("TS-004", "2027/28", 3_000));
    }

    @Test
    void aBlockThatMeetsCalculatedCellsIsRefusedWholeNamingThem() {
        assertThat(refusal("HR-011", "2027/28", "1\t2\n3\t4"))
                .isEqualTo(
                        "Nothing was pasted. 2 cells are calculated and cannot be typed: HR-012 Neighbourhood wardens in"
                                + " 2027/28 and 2028/29. Choose a block without them.");
    }

    @Test
    void badAmountsAreRefusedWholeNamingEachCell() {
        assertThat(refusal("HR-007", "2027/28", "12/04\t5\t#REF!"))
                .startsWith("Nothing was pasted. HR-007 Empty homes programme, 2027/28: ")
                .contains("12/04")
                .contains("HR-007 Empty homes programme, 2029/30: ")
                .contains("#REF!");
    }

    @Test
    void rowsBeyondTheLastLineAreOfferedAndNotDropped() {
        var gesture = paste("SN-008", "2027/28", "SN-008", "2027/28", "1\t2\n3\t4\n5\t\n");
        assertThat(gesture.edits()).hasSize(2);
        assertThat(gesture.newLines())
                .containsExactly(
                        Map.of("2027/28", thousand(3), "2028/29", thousand(4)),
                        Map.of("2027/28", thousand(5), "2028/29", new Entry.Cleared()));
    }

    @Test
    void aBlockWiderThanTheSheetIsRefused() {
        assertThat(refusal("HR-007", "2031/32", "1\t2\t3"))
                .isEqualTo("Nothing was pasted. The block is 3 columns wide and only 2 are left from 2031/32 on.");
    }

    @Test
    void aDoubtfulAmountAsks() {
        var gesture = paste("HR-007", "2027/28", "HR-007", "2027/28", "1234 CR");
        assertThat(gesture.doubts()).singleElement().asString().startsWith("HR-007 Empty homes programme, 2027/28: ");
    }

    @Test
    void aShorterRowLeavesTheRestAsItIs() {
        assertThat(paste("HR-007", "2027/28", "HR-007", "2027/28", "1\t2\n3").edits())
                .hasSize(3);
    }

    @Test
    void wordsGoIntoColumnsOfWords() {
        assertThat(paste("HR-007", "name", "HR-007", "name", "\"Empty\nhomes\"").edits())
                .containsExactly(new Edit(new Cell("HR-007", "name"), new Entry.Words("Empty homes")));
    }

    @Test
    void whatIsCopiedComesBackUnchanged() {
        var area = area("SW-005", "partner", "TS-004", "2029/30");
        var copy = Copy.of(visible, area);
        assertThat(copy.tsv())
                .isEqualTo("ICB\tRevenue\t3100\t3193\t3289\nBusiness\tCapital\t2600\t1900\t0\n"
                        + "Comb. authority\tRevenue\t7850\t9420\t9610\nCouncil\tCapital\t\t18600\t22450");
        var years = area("SW-005", "2027/28", "TS-004", "2029/30");
        assertThat(((Gesture) Paste.of(
                                visible,
                                years,
                                Tsv.parse(Copy.of(visible, years).tsv())))
                        .edits())
                .hasSize(12)
                .contains(amount("TS-001", "2027/28", 7_850_000), cleared("TS-004", "2027/28"));
    }

    @Test
    void subTotalsAreCopiedWhenNothingElseIsSelected() {
        int row = visible.rowOf("theme Health and prevention");
        assertThat(Copy.of(visible, new Area(row, 0, row, 4)).tsv()).isEqualTo("Health and prevention\t\t\t\t21590");
    }

    @Test
    void wordsStayWordsInTheHtmlOfACopy() {
        assertThat(Copy.of(visible, area("HR-003", "class", "HR-003", "2028/29"))
                        .html())
                .isEqualTo(
                        "<table><tr><td style=\"mso-number-format:'\\@'\">Revenue</td><td>0</td><td>300</td></tr></table>");
    }

    private Gesture paste(String top, String left, String bottom, String right, String text) {
        return (Gesture) Paste.of(visible, area(top, left, bottom, right), Tsv.parse(text));
    }

    private String refusal(String row, String column, String text) {
        return ((Outcome.Refused) Paste.of(visible, area(row, column, row, column), Tsv.parse(text))).sentence();
    }

    private Area area(String top, String left, String bottom, String right) {
        var sheet = visible.sheet();
        return new Area(visible.rowOf(top), sheet.columnOf(left), visible.rowOf(bottom), sheet.columnOf(right));
    }

    private static Edit amount(String row, String column, long pounds) {
        return new Edit(new Cell(row, column), new Entry.Amount(Money.pounds(pounds)));
    }

    private static Edit cleared(String row, String column) {
        return new Edit(new Cell(row, column), new Entry.Cleared());
    }

    private static Entry thousand(long thousands) {
        return new Entry.Amount(Money.pounds(thousands * 1000));
    }
}
