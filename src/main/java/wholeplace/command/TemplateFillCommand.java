package wholeplace.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.FillPlan;
import wholeplace.excel.template.Filling;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Split;
import wholeplace.excel.template.Template;
import wholeplace.excel.template.TemplateFill;
import wholeplace.outlook.Outlook;
import wholeplace.store.Store;

@Command(
        name = "fill",
        mixinStandardHelpOptions = true,
        description = "Fills a department's template from a budget into another file. Only input cells are written;"
                + " everything else stays as the department made it.")
final class TemplateFillCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(index = "1", paramLabel = "TEMPLATE", description = "The department's workbook (.xlsx).")
    private Path file = Path.of("");

    @Parameters(index = "2", paramLabel = "OUT", description = "The filled workbook to write.")
    private Path out = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "Which lines fill which rows, one a line: put Capital \"Secured match*\" from theme Housing, or"
                            + " from fund \"Towns grant\" for what that fund pays."
                            + " Without it a line goes into the row of its name or reference.")
    private @Nullable Path map;

    @Option(
            names = "--split",
            paramLabel = "even|first|last",
            description = "How a year is spread over quarters or halves; must be said where the template has them.")
    private @Nullable Split split;

    @Option(
            names = "--remember",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE",
            description =
                    "Remember what was decided here: in a file to be used with --binding, or without one beside the"
                            + " store, where it is used by itself next time.")
    private @Nullable String remember;

    @Option(names = "--actuals", description = "Fill columns of actual spending too.")
    private boolean actuals;

    @Mixin
    private TemplateOptions options = new TemplateOptions();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store opened = Store.open(store.path);
                Template template = options.open(file, decided())) {
            Outlook outlook = Outlook.of(store.load(opened).budget());
            Filling filling = FillPlan.of(outlook, template, actuals);
            if (filling.entries().isEmpty()) {
                throw new Refused(nothing(filling));
            }
            TemplateFill.Filled filled = TemplateFill.write(template, filling, out);
            if (remember != null) {
                remember(template.binding(), remember);
            }
            printed.print(document(filling, filled), () -> print(filling, filled, printed.out()));
            boolean clean =
                    filling.left().isEmpty() && filled.checked().findings().isEmpty();
            return clean ? ExitCode.DONE : ExitCode.PROBLEMS_FOUND;
        }
    }

    private void remember(Binding binding, String where) {
        if (where.isEmpty()) {
            Bindings.beside(store.path).remember(binding);
        } else {
            binding.write(Path.of(where));
        }
    }

    private List<Binding> decided() {
        return options.known(store.path).stream().map(this::decided).toList();
    }

    private Binding decided(Binding binding) {
        Binding mapped = Optional.ofNullable(map)
                .map(Binding::read)
                .map(binding::filledBy)
                .orElse(binding);
        return split == null ? mapped : mapped.withSplit(split);
    }

    private String nothing(Filling filling) {
        return "Nothing of the budget fits the template, so nothing was written. %s"
                .formatted(String.join(" ", filling.left()));
    }

    private void print(Filling filling, TemplateFill.Filled filled, PrintWriter to) {
        filling.entries()
                .forEach(entry -> to.println("%s = %s: %s, %s, from %s."
                        .formatted(
                                ReturnText.cell(entry.sheet(), entry.cell()),
                                entry.amount(),
                                entry.row(),
                                entry.period(),
                                String.join(", ", entry.lines()))));
        filling.left().forEach(to::println);
        to.println(
                "Wrote %,d amounts to %s and compared the rest with the template: nothing else was changed but %,d totals that follow from them."
                        .formatted(filled.amounts(), out, filled.recalculated()));
        if (!filled.notWorkedOut().isEmpty()) {
            to.println("Worked out only when the file is opened in Excel: %s."
                    .formatted(String.join(", ", filled.notWorkedOut())));
        }
        if (!filled.checked().findings().isEmpty()) {
            to.println("The department would send it back as it is:");
            filled.checked().findings().stream().map(Finding::sentence).forEach(to::println);
        }
    }

    private Map<String, Object> document(Filling filling, TemplateFill.Filled filled) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", out.toString());
        document.put(
                "amounts",
                filling.entries().stream().map(TemplateFillCommand::entry).toList());
        document.put("left", filling.left());
        document.put("recalculated", filled.recalculated());
        document.put("notWorkedOut", filled.notWorkedOut());
        document.put(
                "problems",
                filled.checked().findings().stream().map(ReturnText::finding).toList());
        return document;
    }

    private static Map<String, Object> entry(Filling.Entry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cell", ReturnText.cell(entry.sheet(), entry.cell()));
        document.put("table", entry.table());
        document.put("section", entry.section());
        document.put("row", entry.row());
        document.put("period", entry.period().toString());
        document.put("amount", entry.amount());
        document.put("lines", entry.lines());
        return document;
    }
}
