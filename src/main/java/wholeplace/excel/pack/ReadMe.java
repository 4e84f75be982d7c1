package wholeplace.excel.pack;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Pen;

/// The first sheet: what the pack is, what to do with it, and where it is to go.
record ReadMe(Pack pack, List<PackTable> tables, Pen pen) {
    static final String SHEET = "Read me";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LABELS = 18;
    private static final int WORDS = 100;

    void write() {
        Pack.About about = pack.about();
        pen.fix(0, LABELS);
        pen.fix(1, WORDS);
        pen.title(about.place());
        pen.nextRow()
                .text(
                        Look.SUBTITLE,
                        "Your part of the placemaking budget: %s, %s".formatted(about.partnerName(), about.years()));
        pen.nextRow();
        todo(about);
        pen.nextRow();
        facts(about);
        pen.nextRow();
        pen.nextRow().text(Look.LABEL, "Sheets");
        for (PackTable table : tables) {
            pen.nextRow().link(table.sheet(), table.sheet());
            pen.text(Look.BODY, table.note());
        }
        pen.fit();
    }

    private void todo(Pack.About about) {
        pen.nextRow().text(Look.LABEL, "What to do");
        said(
                "1",
                "Look through the sheets and correct what is out of date. Type in the yellow cells only; the others are locked.");
        pen.nextRow()
                .text(Look.LABEL, "")
                .text(Look.TEXT.in(Look.Band.INPUT), "A cell like this one is yours to fill in.");
        said(
                "2",
                "Amounts are pounds, whole or with pence. A blank year means that nothing is planned yet; a 0 means that nothing will be spent.");
        said(
                "3",
                "New lines go into the blank rows below yours. To take a line out, clear its cells: select them and press Delete.");
        said(
                "4",
                "To sort or to delete rows, take the sheet's protection off first (Review, Unprotect Sheet; it has no password). Leave the headings and the hidden columns and sheets as they are: they are how your rows are known again.");
        said(
                "5",
                "Save the workbook as it is, as .xlsx or .ods, and send it back to %s. Send the workbook itself, not a copy of its cells."
                        .formatted(about.returnTo()));
        said(
                "",
                "Nothing is taken over unseen: every change is looked at first, and where somebody else has changed the same figure, both are put side by side.");
    }

    private void facts(Pack.About about) {
        pen.nextRow().text(Look.LABEL, "This pack");
        said("For", about.partnerName());
        said("From", "%s, made on %s by %s".formatted(about.place(), DAY.format(about.made()), about.madeBy()));
        said("Send back to", about.returnTo());
        said("Pack", about.id());
        said("Plan", about.fingerprint().hex());
        said("", "The last two say which pack this is and from which state of the plan it was made.");
        said(
                "What is not here",
                "Lines of other partners. Funds that others hold are here only where they pay for your lines.");
    }

    private void said(String label, String words) {
        pen.nextRow().text(Look.LABEL, label).text(Look.BODY, words);
    }
}
