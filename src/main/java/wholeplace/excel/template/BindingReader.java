package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;

/// Makes a binding of its statements, and tells everything that is wrong with them at once.
final class BindingReader {
    private final List<String> wrong = new ArrayList<>();
    private final List<Binding.Clue> clues = new ArrayList<>();
    private final List<String> placeholders = new ArrayList<>();
    private final List<TableReader> tables = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Put> puts = new ArrayList<>();
    private String name = "";
    private Optional<Split> split = Optional.empty();

    private BindingReader() {}

    /// @param file its name, for sentences
    static Binding read(String text, String file) {
        return new BindingReader().binding(text, file);
    }

    private Binding binding(String text, String file) {
        for (Statement statement : Statement.all(text, wrong)) {
            try {
                take(statement);
            } catch (IllegalArgumentException e) {
                wrong.add("Line %d: %s".formatted(statement.line(), e.getMessage()));
            }
        }
        var read = tables.stream().flatMap(table -> table.table(wrong).stream()).toList();
        if (!wrong.isEmpty()) {
            throw new BindingRefused(
                    wrong.stream().map(sentence -> file + ": " + sentence).toList());
        }
        return new Binding(name, clues, placeholders, read, rules, puts, split);
    }

    private void take(Statement statement) {
        var words = new Words(statement);
        switch (statement.keyword().toLowerCase(Locale.ROOT)) {
            case "binding" -> name = words.next("its name");
            case "recognise" -> clues.add(clue(words));
            case "placeholder" -> placeholders.addAll(words.rest());
            case "table" -> tables.add(new TableReader(words.next("its name"), statement.line()));
            case "rule" -> rules.add(rule(words));
            case "put" -> puts.add(put(words));
            case "split" -> split = Optional.of(words.choice(Split.class));
            default -> intoTable(words, statement);
        }
        words.end();
    }

    private void intoTable(Words words, Statement statement) {
        if (tables.isEmpty() || !tables.getLast().take(words)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no statement%s. There are binding, recognise, placeholder, table (with %s), rule, put and split."
                            .formatted(
                                    statement.keyword(),
                                    tables.isEmpty() ? " before the first table" : "",
                                    TableReader.STATEMENTS));
        }
    }

    private static Binding.Clue clue(Words words) {
        String sheet = words.next("a sheet");
        String cell = words.next("a cell, or anywhere");
        return new Binding.Clue(
                sheet,
                cell.equalsIgnoreCase("anywhere") ? Optional.empty() : Optional.of(CellAddress.parse(cell)),
                new Wording(words.next("the text that stands there")));
    }

    private static Rule rule(Words words) {
        var kind = words.choice(Rule.Kind.class);
        String sheet = words.next("a sheet");
        List<CellArea> cells = Arrays.stream(words.next("cells").strip().split("[\\s,]+"))
                .map(CellArea::parse)
                .toList();
        String value = needsValue(kind) ? words.next("what the cells are held against") : "";
        refuseWrong(kind, value);
        String saying = kind == Rule.Kind.MATCHES ? words.next("what to say where a text is not so") : "";
        return new Rule(kind, sheet, cells, value, saying);
    }

    private static void refuseWrong(Rule.Kind kind, String value) {
        boolean right = switch (kind) {
            case NUMBER, DATE, REQUIRED, TOGETHER, SAYS -> true;
            case AT_LEAST -> value.matches("-?\\d{1,15}(\\.\\d+)?");
            case MOST_WORDS -> value.matches("\\d{1,6}");
            case MATCHES -> isPattern(value);
        };
        if (!right) {
            throw new IllegalArgumentException("\"%s\" is no %s."
                    .formatted(
                            value, kind == Rule.Kind.MATCHES ? "regular expression" : "number that can be used here"));
        }
    }

    private static boolean isPattern(String value) {
        try {
            Pattern.compile(value);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static boolean needsValue(Rule.Kind kind) {
        return switch (kind) {
            case NUMBER, DATE, REQUIRED, TOGETHER -> false;
            case AT_LEAST, SAYS, MOST_WORDS, MATCHES -> true;
        };
    }

    private static Put put(Words words) {
        String table = words.next("a table");
        var row = new Wording(words.next("a row's label"));
        Optional<Wording> section = words.skip("in") ? Optional.of(words.wording("a section")) : Optional.empty();
        Map<Put.Field, Wording> lines = new EnumMap<>(Put.Field.class);
        if (!words.skip("from")) {
            throw new IllegalArgumentException("It does not say which lines: add from, then such as name \"Market*\".");
        }
        Optional<Wording> fund = Optional.empty();
        do {
            if (words.skip("fund")) {
                fund = Optional.of(words.wording("a fund's name"));
            } else {
                lines.put(words.choice(Put.Field.class), words.wording("what the line says"));
            }
        } while (words.hasMore());
        return new Put(table, row, section, lines, fund);
    }
}
