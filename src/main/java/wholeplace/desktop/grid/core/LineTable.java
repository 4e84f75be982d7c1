package wholeplace.desktop.grid.core;

import java.util.Arrays;
import java.util.List;

/// Lines in one array a column: 50,000 lines of ten years are about ten megabytes.
public final class LineTable implements Lines {
    private static final byte MISSING = 0;
    private static final byte TYPED = 1;
    private static final byte CALCULATED = 2;

    private final String[] ids;
    private final String[] warnings;
    private final String[][] texts;
    private final long[][] pence;
    private final byte[][] states;

    private LineTable(Builder builder) {
        int size = builder.line + 1;
        ids = Arrays.copyOf(builder.ids, size);
        warnings = Arrays.copyOf(builder.warnings, size);
        texts = builder.texts.clone();
        pence = builder.pence.clone();
        states = builder.states.clone();
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public String id(int line) {
        return ids[line];
    }

    @Override
    public String text(int line, int column) {
        return texts[column][line];
    }

    @Override
    public boolean isMissing(int line, int column) {
        return states[column][line] == MISSING;
    }

    @Override
    public long pence(int line, int column) {
        return pence[column][line];
    }

    @Override
    public boolean isCalculated(int line, int column) {
        return states[column].length > 0 && states[column][line] == CALCULATED;
    }

    @Override
    public String warning(int line) {
        return warnings[line];
    }

    /// Takes up to `capacity` lines; a text not told is empty, an amount not told is missing.
    public static Builder of(List<Column> columns, int capacity) {
        return new Builder(columns, capacity);
    }

    /// Fills the arrays line by line.
    public static final class Builder {
        private final List<Column> columns;
        private final String[] ids;
        private final String[] warnings;
        private final String[][] texts;
        private final long[][] pence;
        private final byte[][] states;
        private int line = -1;

        private Builder(List<Column> columns, int capacity) {
            this.columns = List.copyOf(columns);
            ids = new String[capacity];
            warnings = new String[capacity];
            texts = new String[columns.size()][];
            pence = new long[columns.size()][];
            states = new byte[columns.size()][];
            for (int c = 0; c < columns.size(); c++) {
                boolean figure = columns.get(c).kind().isFigure();
                texts[c] = new String[figure ? 0 : capacity];
                Arrays.fill(texts[c], "");
                pence[c] = new long[figure ? capacity : 0];
                states[c] = new byte[figure ? capacity : 0];
            }
        }

        /// Begins the next line.
        ///
        /// @param warning what is wrong with it, or empty
        public Builder line(String id, String warning) {
            line++;
            ids[line] = id;
            warnings[line] = warning;
            return this;
        }

        public Builder text(int column, String text) {
            texts[column][line] = text;
            return this;
        }

        public Builder typed(int column, long amountInPence) {
            return amount(column, amountInPence, TYPED);
        }

        public Builder calculated(int column, long amountInPence) {
            return amount(column, amountInPence, CALCULATED);
        }

        private Builder amount(int column, long amountInPence, byte state) {
            pence[column][line] = amountInPence;
            states[column][line] = state;
            return this;
        }

        /// @throws IllegalStateException where the sheet has no column
        public LineTable build() {
            if (columns.isEmpty()) {
                throw new IllegalStateException("A sheet needs at least one column.");
            }
            return new LineTable(this);
        }
    }
}
