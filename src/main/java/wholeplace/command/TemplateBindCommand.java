package wholeplace.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.excel.CellArea;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.DraftBinding;
import wholeplace.excel.template.InputCells;

@Command(
        name = "bind",
        mixinStandardHelpOptions = true,
        description = "Gets to know a template: lists the cells in which it wants something typed, or, with a table"
                + " named, writes a first binding of it, a text file to be corrected by hand and used with --binding.")
final class TemplateBindCommand implements Callable<Integer> {
    /// A table, as somebody chose it.
    static final class Chosen {
        @Option(names = "--sheet", paramLabel = "SHEET", required = true, description = "The sheet it lies on.")
        private String sheet = "";

        @Option(
                names = "--cells",
                paramLabel = "AREA",
                required = true,
                description = "The table with its headings and labels, such as B42:O52.")
        private String cells = "";

        @Option(
                names = "--headings",
                paramLabel = "ROWS",
                required = true,
                description = "How many of its first rows are headings.")
        private int headings;

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The binding to write.")
        private Path out = Path.of("");
    }

    @Parameters(index = "0", paramLabel = "FILE", description = "The template (.xlsx).")
    private Path file = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", description = "What the template is called.")
    private String name = "Template";

    @ArgGroup(exclusive = false)
    private @Nullable Chosen chosen;

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        if (chosen == null) {
            list(InputCells.of(file));
        } else {
            draft(chosen);
        }
        return ExitCode.DONE;
    }

    private void list(List<InputCells.InputCell> cells) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cells", cells.stream().map(TemplateBindCommand::cell).toList());
        printed.print(
                document,
                () -> cells.forEach(cell -> printed.out()
                        .println("%s: %s / %s%s"
                                .formatted(
                                        ReturnText.cell(cell.sheet(), cell.cell()),
                                        cell.label(),
                                        cell.heading(),
                                        cell.accepts().isEmpty() ? "" : " (" + cell.accepts() + ")"))));
    }

    private void draft(Chosen table) {
        Binding binding = DraftBinding.of(file, name, table.sheet, area(table.cells), table.headings);
        binding.write(table.out);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("template", name);
        document.put("file", table.out.toString());
        printed.print(
                document,
                () -> printed.out()
                        .println(
                                "Wrote a first binding of \"%s\" to %s. Look through it, and try it: template read %s --binding %s"
                                        .formatted(name, table.out, file, table.out)));
    }

    private static CellArea area(String text) {
        try {
            return CellArea.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> cell(InputCells.InputCell cell) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cell", ReturnText.cell(cell.sheet(), cell.cell()));
        document.put("label", cell.label());
        document.put("heading", cell.heading());
        document.put("accepts", cell.accepts());
        return document;
    }
}
