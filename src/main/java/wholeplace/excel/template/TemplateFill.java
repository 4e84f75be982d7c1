package wholeplace.excel.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.CellAddress;
import wholeplace.excel.PackedWorkbook;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Target;

/// Writes amounts into the input cells of a template, and nothing else.
public final class TemplateFill {
    /// @param recalculated how many formulas have another value now
    /// @param notWorkedOut cells with formulas whose value only the spreadsheet program can work out; they keep the one
    ///     last saved until the file is opened there
    /// @param checked what the department would send back of the filled file
    public record Filled(int amounts, int recalculated, List<String> notWorkedOut, TemplateCheck.Checked checked) {}

    private static final int STEPS = 5;

    private final Template template;
    private final PackedWorkbook workbook;
    private final XSSFWorkbook model;
    private final Progress progress;
    private final Map<String, Locks> locks = new HashMap<>();
    private final Map<String, Map<CellAddress, SheetText.Content>> contents = new LinkedHashMap<>();

    private TemplateFill(Template template, PackedWorkbook workbook, XSSFWorkbook model, Progress progress) {
        this.progress = progress;
        this.template = template;
        this.workbook = workbook;
        this.model = model;
    }

    /// Writes another file with the amounts, compares it with the template, checks it and puts it in place, or leaves
    /// everything as it was. What the check finds is told and does not stop it: there is more to fill in than amounts.
    ///
    /// @throws BindingRefused naming every cell in which nothing may be written
    /// @throws wholeplace.excel.export.NotWritten where the file could not be written, or was not what was meant
    public static Filled write(Template template, Filling filling, Path file) {
        return write(template, filling, file, Progress.UNTIL_INTERRUPTED);
    }

    /// The same, with somebody who may stop it up to the moment in which the file is put in place.
    ///
    /// @throws CancellationException where the progress says stop
    public static Filled write(Template template, Filling filling, Path file, Progress progress) {
        refuseItself(template, file);
        try (var workbook = PackedWorkbook.open(template.file())) {
            if (!workbook.sha256().equals(template.sha256())) {
                throw new BindingRefused(
                        "\"%s\" was changed at this moment. Fill it again.".formatted(template.fileName()));
            }
            try (var model = workbook.model()) {
                return new TemplateFill(template, workbook, model, progress).write(filling, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseItself(Template template, Path file) {
        var same = template.file().toAbsolutePath().normalize();
        if (Files.exists(file) && file.toAbsolutePath().normalize().equals(same)) {
            throw new BindingRefused(
                    "The filled template would replace the template itself. Give it a name of its own.");
        }
    }

    private Filled write(Filling filling, Path file) {
        step(1);
        refuseOtherCells(filling);
        var inputs = filling.entries().stream().map(this::put).toList();
        var after = workbook.guard(() -> Recalculation.after(inputs, model));
        step(2);
        after.changed().forEach((cell, content) -> put(cell.getSheet(), address(cell), content));
        Map<String, Set<CellAddress>> touched = new HashMap<>();
        Map<String, String> texts = texts(touched);
        var checked = Target.of(file).replace(temporary -> {
            temporary.write(out -> {
                workbook.copy(texts, out);
                return texts;
            });
            step(3);
            new FillCheck(template, workbook, touched).compare(temporary.path(), filling, texts);
            step(4);
            var findings = check(temporary.path());
            step(STEPS);
            return findings;
        });
        return new Filled(
                inputs.size(),
                after.changed().size(),
                after.notWorkedOut().stream().map(TemplateFill::named).toList(),
                checked);
    }

    private void step(int done) {
        if (!progress.goOn(done, STEPS)) {
            throw new CancellationException("Filling was stopped. No file was written.");
        }
    }

    private TemplateCheck.Checked check(Path written) {
        try (var filled = Template.open(written, List.of(template.binding()), Progress.UNTIL_INTERRUPTED)) {
            return TemplateCheck.of(filled);
        }
    }

    private void refuseOtherCells(Filling filling) {
        Set<String> inputs = template.inputCells();
        var refused = new ArrayList<String>();
        for (Filling.Entry entry : filling.entries()) {
            String cell = entry.sheet() + " " + entry.cell();
            if (!inputs.contains(cell)) {
                refused.add("%s is no input cell of the template. Nothing was written.".formatted(cell));
            } else {
                locks(model.getSheet(entry.sheet()))
                        .refusal(entry.cell())
                        .ifPresent(why ->
                                refused.add("%s cannot be filled: %s. Nothing was written.".formatted(cell, why)));
            }
        }
        if (!refused.isEmpty()) {
            throw new BindingRefused(refused);
        }
    }

    private Locks locks(XSSFSheet sheet) {
        return locks.computeIfAbsent(sheet.getSheetName(), name -> new Locks(sheet));
    }

    private XSSFCell put(Filling.Entry entry) {
        var sheet = model.getSheet(entry.sheet());
        int number = entry.cell().row() - 1;
        int style = locks(sheet).style(entry.cell());
        var row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        var cell = row.getCell(entry.cell().column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(model.getCellStyleAt(style));
        var figure = template.unit(entry.table()).figure(entry.amount());
        cell.setCellValue(figure.doubleValue());
        put(sheet, entry.cell(), new SheetText.Content("n", figure.toPlainString()));
        return cell;
    }

    private void put(XSSFSheet sheet, CellAddress cell, SheetText.Content content) {
        contents.computeIfAbsent(sheet.getSheetName(), name -> new LinkedHashMap<>())
                .put(cell, content);
    }

    /// The parts that change, by their names.
    ///
    /// @param touched is filled with the cells that change in each worksheet part
    private Map<String, String> texts(Map<String, Set<CellAddress>> touched) {
        Map<String, String> texts = new LinkedHashMap<>();
        contents.forEach((name, cells) -> {
            var sheet = model.getSheet(name);
            String part = part(sheet.getPackagePart().getPartName().getName());
            var text = new SheetText(workbook, workbook.text(part));
            cells.forEach(
                    (cell, content) -> text.put(cell, content, locks(sheet).style(cell)));
            texts.put(part, text.edited());
            touched.put(part, cells.keySet());
        });
        String part = part(model.getPackagePart().getPartName().getName());
        texts.put(part, WorkbookText.recalculatedOnLoad(workbook, workbook.text(part)));
        return texts;
    }

    private static String part(String name) {
        return name.substring(1);
    }

    private static CellAddress address(XSSFCell cell) {
        return new CellAddress(cell.getColumnIndex(), cell.getRowIndex() + 1);
    }

    private static String named(XSSFCell cell) {
        return cell.getSheet().getSheetName() + " " + address(cell);
    }
}
