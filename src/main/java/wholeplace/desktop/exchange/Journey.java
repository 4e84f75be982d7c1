package wholeplace.desktop.exchange;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.ImportGuess;
import wholeplace.excel.importing.ImportPreview;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.importing.LineImport;
import wholeplace.excel.importing.Senders;
import wholeplace.excel.importing.SheetLook;
import wholeplace.excel.importing.Stamp;
import wholeplace.session.FreshIds;
import wholeplace.session.Session;

/// From an opened sheet to one change of the budget, in two steps. Until the last button nothing changes.
final class Journey extends BorderPane {
    private final Session session;
    private final InstantSource clock;
    private final Spreadsheet file;
    private final Consumer<String> ended;
    private final Work work = new Work();
    private final JourneyBar bar = new JourneyBar(work, this::cancel, this::back, this::onwards);
    private final ReadingStep reading;
    private final Subscription following;
    private Asked asked = Asked.NOTHING;
    private String sender = "";
    private SheetLook look;
    private Budget base;
    private @Nullable ImportPreview preview;

    /// @param ended gets what was imported, as a sentence, or an empty text where nothing was
    Journey(Session session, InstantSource clock, Opened opened, Consumer<String> ended) {
        this.session = session;
        this.clock = clock;
        this.file = opened.file();
        this.look = opened.look();
        this.ended = ended;
        this.base = session.budget().get();
        this.reading = new ReadingStep(
                file, base, Senders.beside(session.file()).names(), this::values, this::ask, this::sentBy);
        setTop(bar.head(file.fileName()));
        setBottom(bar);
        step(reading);
        reading.show(look);
        ready();
        following = session.budget().subscribe((before, now) -> follow());
    }

    private void step(Node node) {
        setCenter(node);
        bar.step(node instanceof ReadingStep ? 1 : 2);
    }

    private void ready() {
        bar.ready(
                preview == null ? look.guess().isPresent() : !preview.changes().isEmpty(), unread());
    }

    private boolean unread() {
        return preview != null && !preview.isClean();
    }

    private void ask(UnaryOperator<Asked> change) {
        Asked before = asked;
        asked = change.apply(asked);
        if (asked.equals(before)) {
            return;
        }
        bar.busy();
        Asked now = asked;
        boolean same = now.sheet().isEmpty()
                || now.sheet().get().equals(look.data().sheet().name());
        work.begin(
                "Reading " + file.fileName(),
                progress -> same
                        ? look.again(file, base.years(), now, progress)
                        : SheetLook.of(file, base.years(), now, progress),
                this::show,
                this::stopped);
    }

    /// What was said of the sender's last sheet holds for this one, where nothing else was said of it yet.
    private void sentBy(String name) {
        sender = name;
        Senders senders = Senders.beside(session.file());
        if (senders.know(name)) {
            ask(now -> senders.asked(name, now));
        }
    }

    private void values(int column, Consumer<List<String>> found) {
        bar.busy();
        work.begin(
                "Reading the column",
                progress -> look.values(column),
                values -> {
                    found.accept(values);
                    ready();
                },
                this::stopped);
    }

    private void show(SheetLook seen) {
        look = seen;
        reading.show(look);
        ready();
    }

    private void stopped(List<String> sentences) {
        reading.know(look, sentences);
        ready();
    }

    private void onwards() {
        ImportPreview seen = preview;
        if (seen == null) {
            look.guess().ifPresent(this::preview);
        } else {
            take(seen);
        }
    }

    private void preview(ImportGuess guess) {
        bar.busy();
        Budget now = session.budget().get();
        base = now;
        work.begin(
                "Working out what would change",
                progress -> preview(guess, now, progress),
                seen -> {
                    preview = seen;
                    step(new ChangesStep(now, seen, guess.remarks()));
                    ready();
                },
                this::stopped);
    }

    private ImportPreview preview(ImportGuess guess, Budget now, Progress progress) {
        var stamp = new Stamp(file.fileName(), file.sha256(), clock.instant(), session.who(), FreshIds::next);
        return LineImport.preview(guess.data(), guess.choices(), now, stamp, progress);
    }

    /// A budget that changed since, by undo for one, changes what the import would do.
    private void follow() {
        if (preview != null) {
            look.guess().ifPresent(this::preview);
        }
    }

    private void take(ImportPreview seen) {
        String sheet = seen.choices().headings().sheet();
        String label = "Imported %,d lines from %s, sheet %s".formatted(seen.rowsImported(), file.fileName(), sheet);
        close();
        session.imported(seen.after(), file.fileName(), label);
        ended.accept(label + ", as one change. Undo takes it back." + remembered(seen));
    }

    /// How the sheet was read is kept under its sender's name.
    private String remembered(ImportPreview seen) {
        if (sender.isEmpty()) {
            return "";
        }
        try {
            Senders.beside(session.file()).remember(sender, asked, seen.choices());
            return " How it was read is remembered for the next sheet of %s.".formatted(sender);
        } catch (ImportRefused refused) {
            return " " + String.join(" ", refused.sentences());
        }
    }

    private void back() {
        preview = null;
        step(reading);
        reading.show(look);
        ready();
    }

    private void cancel() {
        close();
        ended.accept("");
    }

    private void close() {
        following.unsubscribe();
        work.afterwards(file::close);
        work.close();
    }
}
