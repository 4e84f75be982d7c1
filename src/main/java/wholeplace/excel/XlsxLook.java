package wholeplace.excel;

import java.util.List;

/// What the cells of all sheets refer to: the workbook's texts, and which styles show a number as a day.
record XlsxLook(List<Cell.Text> texts, DayStyles days) {
    static XlsxLook read(XlsxContents contents, PackedParts parts, Edge edge, Progress progress) throws Exception {
        var texts = contents.part("sharedStrings");
        var styles = contents.part("styles");
        return new XlsxLook(
                texts == null ? List.of() : XlsxTexts.read(parts.watched(texts, progress), edge),
                styles == null
                        ? DayStyles.none(contents.from1904())
                        : DayStyles.read(parts.watched(styles, progress), contents.from1904(), edge));
    }
}
