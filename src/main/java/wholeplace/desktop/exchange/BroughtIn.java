package wholeplace.desktop.exchange;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import wholeplace.budget.Budget;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.session.Session;

/// Which sheets the budget's lines came from, the newest first.
final class BroughtIn {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private final Card card = new Card("Brought in so far");

    BroughtIn(Session session) {
        session.budget().subscribe(this::show);
    }

    Node node() {
        return card;
    }

    private void show(Budget budget) {
        Map<SourceId, Long> lines = budget.lines().stream()
                .flatMap(line -> line.importedFrom().stream())
                .collect(Collectors.groupingBy(origin -> origin.source(), Collectors.counting()));
        List<Saying> sayings = budget.sources().stream()
                .sorted(Comparator.comparing(Source::importedAt).reversed())
                .map(source -> saying(source, lines.getOrDefault(source.id(), 0L)))
                .toList();
        card.setMaxHeight(sayings.isEmpty() ? Card.USE_PREF_SIZE : Double.MAX_VALUE);
        card.fill(
                sayings.isEmpty()
                        ? Labels.soft("No spreadsheet yet. Each one will stand here with who brought it in and when;"
                                + " a corrected edition of the same file changes only what was corrected.")
                        : new Sayings("Brought in so far", sayings));
    }

    private static Saying saying(Source source, long lines) {
        return Saying.plain(
                source.file(),
                "%s from sheet \"%s\", in %s, by %s on %s"
                        .formatted(
                                Figures.count(lines, "line", "lines"),
                                source.sheet(),
                                source.unit().sign(),
                                source.importedBy(),
                                WHEN.format(source.importedAt())));
    }
}
