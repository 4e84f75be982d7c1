package wholeplace.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Template;
import wholeplace.excel.template.TemplateCheck;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a filled template as its department would: its own data validations, and the rules that"
                + " are known of the return.")
final class TemplateCheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The filled template (.xlsx).")
    private Path file = Path.of("");

    @Mixin
    private TemplateOptions options = new TemplateOptions();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Template template = options.open(file)) {
            TemplateCheck.Checked checked = TemplateCheck.of(template);
            printed.print(document(template, checked), () -> print(template, checked, printed.out()));
            return checked.findings().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS_FOUND;
        }
    }

    private static void print(Template template, TemplateCheck.Checked checked, PrintWriter out) {
        out.println("%s: %s.".formatted(template.fileName(), template.binding().name()));
        checked.findings().stream().map(Finding::sentence).forEach(out::println);
        if (checked.findings().isEmpty()) {
            out.println("Nothing was found that the department would send back.");
        }
        checked.notRun()
                .forEach(name -> out.println("Not run, because only a spreadsheet program can: %s.".formatted(name)));
    }

    private static Map<String, Object> document(Template template, TemplateCheck.Checked checked) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", template.fileName());
        document.put("sha256", template.sha256());
        document.put("template", template.binding().name());
        document.put(
                "problems", checked.findings().stream().map(ReturnText::finding).toList());
        document.put("notRun", checked.notRun());
        return document;
    }
}
