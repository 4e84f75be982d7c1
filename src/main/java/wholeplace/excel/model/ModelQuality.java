package wholeplace.excel.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wholeplace.money.FinancialYear;

/// How much of a working model there is to compare, by sheet.
record ModelQuality(Map<Tab, Count> bySheet) {
    /// @param rows of figures
    /// @param texts that name rows or say what they belong to
    /// @param inputs figures without a formula
    /// @param formulas with what they come to
    /// @param held figures that the program works out too, held against it
    record Count(long rows, long texts, long inputs, long formulas, long held) {
        static final Count NOTHING = new Count(0, 0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    rows + other.rows,
                    texts + other.texts,
                    inputs + other.inputs,
                    formulas + other.formulas,
                    held + other.held);
        }

        /// In the order of the headings: nothing may differ, so the last is nought.
        List<Long> figures() {
            return List.of(rows, texts, inputs, formulas, held, 0L);
        }
    }

    static final List<String> HEADINGS =
            List.of("Rows", "Texts", "Inputs", "Formulas", "Held against the program", "Differences");

    static ModelQuality of(WorkingModel model) {
        Map<Tab, Count> bySheet = new EnumMap<>(Tab.class);
        for (Tab tab : Tab.values()) {
            if (tab.isByYear()) {
                bySheet.put(
                        tab,
                        model.sections().of(tab).stream()
                                .flatMap(section -> section.rows().stream())
                                .map(row -> of(row, model.sections().columns()))
                                .reduce(Count.NOTHING, Count::plus));
            }
        }
        return new ModelQuality(bySheet);
    }

    private static Count of(Row row, Columns columns) {
        long texts = row.label().isEmpty() ? 0 : 1;
        texts += row.key().isEmpty() ? 0 : 1;
        texts += row.words().isEmpty() ? 0 : 1;
        for (Tag tag : Tag.values()) {
            texts += row.tag(tag).isEmpty() ? 0 : 1;
        }
        long inputs = 0;
        long formulas = 0;
        for (int place = Columns.SINGLE; place <= columns.totalPlace(); place++) {
            boolean isFormula = row.formula(place) != null;
            formulas += isFormula ? 1 : 0;
            inputs += !isFormula && row.isFilled(place) ? 1 : 0;
        }
        return new Count(1, texts, inputs, formulas, held(row, columns.years().list()));
    }

    private static long held(Row row, List<FinancialYear> years) {
        long byYear = row.expected() == null ? 0 : years.size();
        return row.expectedOpening() == null ? byYear : byYear + 1;
    }

    Count all() {
        return bySheet.values().stream().reduce(Count.NOTHING, Count::plus);
    }
}
