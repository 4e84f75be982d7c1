package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;

/// Writes a binding as the text that [BindingReader] reads.
final class BindingWriter {
    private final List<String> lines = new ArrayList<>();

    private BindingWriter() {}

    static String text(Binding binding) {
        var writer = new BindingWriter();
        writer.say("binding", binding.name());
        binding.clues().forEach(writer::clue);
        binding.placeholders().forEach(placeholder -> writer.say("placeholder", placeholder));
        binding.tables().forEach(writer::table);
        binding.rules().forEach(writer::rule);
        binding.puts().forEach(writer::put);
        binding.split().ifPresent(split -> writer.say("split", Words.word(split)));
        return String.join("\n", writer.lines) + "\n";
    }

    private void say(String keyword, String... words) {
        lines.add(Statement.text(keyword, List.of(words)));
    }

    private void say(String keyword, Stream<String> words) {
        say(keyword, words.toArray(String[]::new));
    }

    private void clue(Binding.Clue clue) {
        say(
                "recognise",
                clue.sheet(),
                clue.cell().map(CellAddress::toString).orElse("anywhere"),
                clue.text().text());
    }

    private void table(Table table) {
        lines.add("");
        say("table", table.name());
        say("  sheet", table.sheet());
        switch (table.place()) {
            case Table.Place.Fenced fenced -> {
                say("  from", fenced.from().text());
                say("  to", fenced.to().text());
            }
            case Table.Place.Chosen chosen -> say("  cells", chosen.area().toString());
        }
        say(
                "  headings",
                Integer.toString(table.headings().first()),
                Integer.toString(table.headings().last()));
        say("  labels", table.labels().stream().map(CellAddress::letters));
        table.section().ifPresent(section -> say("  section", section.text()));
        say("  unit", Words.word(table.unit()));
        rows(table);
    }

    private void rows(Table table) {
        table.classes()
                .forEach(of ->
                        say("  class", Stream.concat(Stream.of(Words.word(of.spendClass())), texts(of.labels()))));
        table.totals().forEach(this::total);
        table.memos().forEach(memo -> say("  memo", memo.text()));
        if (!table.demands().equals(Table.Demands.NONE)) {
            demands(table.demands());
        }
    }

    private void demands(Table.Demands demands) {
        say(
                "  amounts",
                Stream.concat(
                        demands.required() ? Stream.of("required") : Stream.empty(),
                        demands.least().stream().flatMap(least -> Stream.of("at-least", least.toString()))));
    }

    private void total(Table.Total total) {
        Stream<String> of = total.addsEverything() ? Stream.empty() : Stream.concat(Stream.of("of"), texts(total.of()));
        say("  total", Stream.concat(Stream.of(total.label().text()), of));
    }

    private static Stream<String> texts(List<Wording> wordings) {
        return wordings.stream().map(Wording::text);
    }

    private void rule(Rule rule) {
        String cells = rule.cells().stream().map(CellArea::toString).collect(Collectors.joining(" "));
        say(
                "rule",
                Stream.concat(
                        Stream.of(Words.word(rule.kind()), rule.sheet(), cells),
                        Stream.of(rule.value(), rule.saying()).filter(word -> !word.isEmpty())));
    }

    private void put(Put put) {
        var words = new ArrayList<>(List.of(put.table(), put.row().text()));
        put.section().ifPresent(section -> words.addAll(List.of("in", section.text())));
        words.add("from");
        put.fund().ifPresent(fund -> words.addAll(List.of("fund", fund.text())));
        Stream.of(Put.Field.values()).filter(put.lines()::containsKey).forEach(field -> {
            words.add(Words.word(field));
            words.add(Objects.requireNonNull(put.lines().get(field)).text());
        });
        say("put", words.stream());
    }
}
