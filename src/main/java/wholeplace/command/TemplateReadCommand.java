package wholeplace.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wholeplace.excel.template.Return;
import wholeplace.excel.template.ReturnReader;
import wholeplace.excel.template.Template;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads a filled return: its leaf amounts, and whether its totals are what they add up to.")
final class TemplateReadCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The return, an Excel workbook.")
    private Path file = Path.of("");

    @Mixin
    private TemplateOptions options = new TemplateOptions();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Template template = options.open(file)) {
            Return read = ReturnReader.read(template);
            var text = new ReturnText(template.fileName(), template.sha256(), read);
            printed.print(text.document(), () -> text.print(printed.out()));
            return read.isClean() ? ExitCode.DONE : ExitCode.PROBLEMS_FOUND;
        }
    }
}
