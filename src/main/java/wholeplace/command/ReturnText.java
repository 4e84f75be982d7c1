package wholeplace.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Period;
import wholeplace.excel.template.Return;
import wholeplace.excel.template.ReturnAmount;
import wholeplace.excel.template.Tally;

/// What a return says, for people and as JSON.
record ReturnText(String file, String sha256, Return read) {

    void print(PrintWriter out) {
        out.println("%s: %s.".formatted(file, read.binding()));
        read.tallies().forEach(tally -> print(tally, out));
        if (!read.memos().isEmpty()) {
            out.println("Left out: %,d amounts in memo rows, which are in no total."
                    .formatted(read.memos().size()));
        }
        read.findings().stream().map(Finding::sentence).forEach(out::println);
    }

    /// Of a row whose totals differ the rightmost, which adds up the others.
    private static void print(Tally tally, PrintWriter out) {
        out.println(tally.sentence());
        Map<String, List<Tally.Stated>> rows = tally.differences().stream()
                .collect(Collectors.groupingBy(Tally.Stated::label, LinkedHashMap::new, Collectors.toList()));
        rows.forEach((label, totals) -> {
            Tally.Stated last = totals.getLast();
            out.println(
                    "  %s: %s that %s what the leaves add up to, such as %s %s, which says %s where they come to %s."
                            .formatted(
                                    label,
                                    totals.size() == 1 ? "a total" : "%,d totals".formatted(totals.size()),
                                    totals.size() == 1 ? "is not" : "are not",
                                    tally.sheet(),
                                    last.cell(),
                                    last.stated(),
                                    last.computed()));
        });
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file);
        document.put("sha256", sha256);
        document.put("template", read.binding());
        document.put("tables", read.tallies().stream().map(ReturnText::tally).toList());
        document.put(
                "problems", read.findings().stream().map(ReturnText::finding).toList());
        document.put("amounts", read.amounts().stream().map(ReturnText::amount).toList());
        document.put("memos", read.memos().stream().map(ReturnText::amount).toList());
        return document;
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("table", tally.table());
        document.put("section", tally.section());
        document.put("amounts", tally.amounts());
        document.put("total", tally.sum());
        document.put("stated", tally.stated().map(Tally.Stated::stated));
        document.put("statedIn", tally.stated().map(total -> cell(tally.sheet(), total.cell())));
        document.put(
                "differences",
                tally.differences().stream()
                        .map(total -> difference(tally.sheet(), total))
                        .toList());
        return document;
    }

    private static Map<String, Object> difference(String sheet, Tally.Stated total) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cell", cell(sheet, total.cell()));
        document.put("label", total.label());
        document.put("computed", total.computed());
        document.put("stated", total.stated());
        return document;
    }

    static Map<String, Object> finding(Finding finding) {
        Map<String, Object> document = new LinkedHashMap<>();
        List<String> cells = finding.cells().stream()
                .map(each -> cell(finding.sheet(), each))
                .toList();
        document.put("sentence", finding.sentence());
        document.put("cells", cells);
        return document;
    }

    private static Map<String, Object> amount(ReturnAmount amount) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cell", cell(amount.sheet(), amount.cell()));
        document.put("table", amount.table());
        document.put("section", amount.section());
        document.put("row", String.join(" / ", amount.labels()));
        document.put("class", amount.spendClass());
        document.put("span", amount.period().span());
        document.put("year", amount.period().year());
        document.put("part", part(amount.period()));
        document.put("status", amount.status());
        document.put("amount", amount.amount());
        return document;
    }

    private static String part(Period period) {
        return period.part().isWhole() ? "year" : period.part().toString();
    }

    static String cell(String sheet, Object cell) {
        return sheet + "!" + cell;
    }
}
