package wholeplace.excel.pack;

import java.util.Collection;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.budget.Budget;
import wholeplace.excel.importing.Texts;

/// What each column of a pack's sheet lets people type, with what it says where they type something else.
final class Rules {
    private static final String EARLIEST = "DATE(2000,1,1)";
    private static final String LATEST = "DATE(2100,12,31)";

    private final Pack pack;
    private final PackTable table;
    private final XSSFSheet sheet;
    private final ChoiceLists lists;
    private final XSSFDataValidationHelper helper;

    Rules(Pack pack, PackTable table, XSSFSheet sheet, ChoiceLists lists) {
        this.pack = pack;
        this.table = table;
        this.sheet = sheet;
        this.lists = lists;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    /// @param first the first row of the entities, from 1
    /// @param last the last blank row for new ones
    void write(int first, int last) {
        for (int at = 0; at < table.columns().size(); at++) {
            PackColumn column = table.columns().get(at);
            if (column.open() != PackColumn.Open.TO_NOBODY) {
                int position = PackTable.position(at);
                write(column, new CellRangeAddressList(first - 1, last - 1, position, position));
            }
        }
    }

    private void write(PackColumn column, CellRangeAddressList cells) {
        switch (column.entry()) {
            case Entry.Words words -> words(column, words, cells);
            case Entry.OneOf oneOf ->
                add(
                        lists.of(helper, oneOf.offered()),
                        cells,
                        column.heading(),
                        "Choose one from the list: %s.".formatted(String.join(", ", oneOf.offered())));
            case Entry.Pounds pounds -> pounds(cells);
            case Entry.Percent percent ->
                add(
                        helper.createDecimalConstraint(OperatorType.BETWEEN, "-1", "1"),
                        cells,
                        "Rate",
                        "Type a percentage such as 2.5%, from -100% to 100%.");
            case Entry.ADay day ->
                add(
                        helper.createDateConstraint(OperatorType.BETWEEN, EARLIEST, LATEST, ""),
                        cells,
                        "Date",
                        "Type a date such as 31/03/2028, or leave the cell blank.");
        }
    }

    private void pounds(CellRangeAddressList cells) {
        String most = Budget.LARGEST_AMOUNT.inPounds().toBigInteger().toString();
        add(
                helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + most, most),
                cells,
                "Amount",
                "Type pounds as a number, such as 1250000. Leave the cell blank where nothing is planned yet.");
    }

    /// The list of what stands in the column is an offer; other texts are taken.
    private void words(PackColumn column, Entry.Words words, CellRangeAddressList cells) {
        Collection<String> present = column.suggested() ? present(column.field()) : new TreeSet<>();
        if (!present.isEmpty()) {
            DataValidation offer = helper.createValidation(lists.of(helper, present), cells);
            offer.setShowErrorBox(false);
            offer.setSuppressDropDownArrow(true);
            sheet.addValidationData(offer);
            return;
        }
        add(
                helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, Integer.toString(words.longest()), null),
                cells,
                column.heading(),
                "Type at most %,d characters.".formatted(words.longest()));
    }

    private Collection<String> present(String field) {
        Collection<String> present = new TreeSet<>();
        table.rows(pack).forEach(row -> present.add(Texts.plain(row.fields().getOrDefault(field, ""))));
        present.remove("");
        return present;
    }

    private void add(DataValidationConstraint rule, CellRangeAddressList cells, String title, String error) {
        DataValidation validation = helper.createValidation(rule, cells);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        // The format takes 225 characters of it.
        validation.createErrorBox(title, error.length() > 225 ? error.substring(0, 224) + "…" : error);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
