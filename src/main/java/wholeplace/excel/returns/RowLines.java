package wholeplace.excel.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Origin;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Source;
import wholeplace.budget.SpendClass;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.importing.PartnerBook;
import wholeplace.excel.importing.Stamp;
import wholeplace.excel.template.Binding;
import wholeplace.money.Profile;

/// The lines that the rows of a return are about, found again or made anew, with what it says of them.
final class RowLines {
    private final Budget budget;
    private final ReturnAsked asked;
    private final Stamp stamp;
    private final YearColumns columns;
    private final ReturnPrints prints;
    private final ReturnSources sources;
    private final PartnerBook partners;
    private final PartnerId partner;
    private final Map<String, List<Line>> known = new HashMap<>();
    private final Map<LineId, Line> lines = new LinkedHashMap<>();
    private final Set<LineId> spokenOf = new HashSet<>();
    private boolean unsaidClass;

    RowLines(Binding binding, Budget budget, ReturnAsked asked, Stamp stamp, YearColumns columns, ReturnPrints prints) {
        this.budget = budget;
        this.asked = asked;
        this.stamp = stamp;
        this.columns = columns;
        this.prints = prints;
        this.sources = new ReturnSources(binding, stamp, columns);
        this.partners = new PartnerBook(budget, "");
        this.partner = partners.find(asked.partner().orElse(budget.name()));
        earlier()
                .forEach(line -> known.computeIfAbsent(print(line), none -> new ArrayList<>())
                        .add(line));
        refuseSeveralPartners();
    }

    private List<Line> earlier() {
        return budget.lines().stream()
                .filter(line -> line.importedFrom().filter(prints::isOfThis).isPresent())
                .filter(this::isPartners)
                .toList();
    }

    private static String print(Line line) {
        return line.importedFrom().map(Origin::fingerprint).orElse("");
    }

    /// Whoever's, where nobody was named.
    private boolean isPartners(Line line) {
        return asked.partner().isEmpty() || line.partner().equals(partner);
    }

    private void refuseSeveralPartners() {
        Set<PartnerId> whose = earlier().stream().map(Line::partner).collect(Collectors.toSet());
        if (whose.size() > 1) {
            throw new ImportRefused("Returns of this template were read in for %s. Say whose this one is."
                    .formatted(whose.stream()
                            .map(id -> budget.partners().get(id).name())
                            .sorted()
                            .collect(Collectors.joining(", "))));
        }
    }

    /// The line that came from this row of an earlier edition, or else the one line of its name.
    Optional<Line> find(ReturnRow row, String print) {
        return known.getOrDefault(print, List.of()).stream().findFirst().or(() -> byName(row));
    }

    private Optional<Line> byName(ReturnRow row) {
        var called = budget.lines().stream()
                .filter(line -> row.name().calls(line) && isPartners(line))
                .filter(line -> !spokenOf.contains(line.id()))
                .filter(line -> line.importedFrom().filter(prints::isOfThis).isEmpty())
                .toList();
        var about = row.name().section().isEmpty()
                ? called
                : called.stream().filter(line -> row.name().isAbout(line)).toList();
        return about.size() == 1 ? Optional.of(about.getFirst()) : Optional.empty();
    }

    /// A row that cannot be read speaks of its line all the same.
    void keep(ReturnRow row, String print) {
        find(row, print).ifPresent(line -> spokenOf.add(line.id()));
    }

    /// Gives a line the amounts of a row. What the row does not say of it stays; a year that it said before and leaves
    /// blank now goes.
    Line put(ReturnRow row, String print, Profile amounts, Optional<Line> found) {
        Line line = found.orElseGet(() -> fresh(row));
        spokenOf.add(line.id());
        boolean again = print(line).equals(print);
        Profile others = line.amounts()
                .where(entry -> !amounts.has(entry.year())
                        && !(again && columns.years(row).contains(entry.year())));
        Profile whole = others.plus(line.direction() == Direction.SAVING ? amounts.negated() : amounts);
        if (found.isPresent() && whole.equals(line.amounts())) {
            return line;
        }
        Line read =
                line.withAmounts(whole).withOrigin(new Origin(sources.of(row).id(), row.row(), print));
        lines.put(read.id(), read);
        return read;
    }

    private Line fresh(ReturnRow row) {
        var labels = row.name().labels();
        return new Line(new LineId(stamp.ids().get()), row.label(), partner)
                .withSpendClass(row.name().spendClass().orElseGet(this::unsaidClass))
                .withPlace(row.name().section().replaceFirst("^Project \\d+: *", ""))
                .withNotes(String.join("; ", labels.subList(Math.min(1, labels.size()), labels.size())));
    }

    private SpendClass unsaidClass() {
        unsaidClass |= asked.spendClass().isEmpty();
        return asked.spendClass().orElse(SpendClass.REVENUE);
    }

    List<Partner> newPartners() {
        return partners.added().stream()
                .filter(added ->
                        lines.values().stream().anyMatch(line -> line.partner().equals(added.id())))
                .toList();
    }

    /// What is worth knowing of lines, beside the changes.
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (unsaidClass) {
            remarks.add(
                    "The return does not say of every row whether it is revenue or capital: those are taken as revenue.");
        }
        earlier().stream()
                .filter(line -> !spokenOf.contains(line.id()))
                .forEach(line -> remarks.add(
                        "The line \"%s\" came from an earlier edition of this return, which says nothing of it now. It stays as it was; take it out under Lines where it has gone."
                                .formatted(line.name())));
        Set<String> files = lines.keySet().stream()
                .flatMap(id -> budget.lines().find(id).stream())
                .flatMap(line -> line.importedFrom().stream())
                .filter(prints::isOfThis)
                .map(origin -> budget.sources().get(origin.source()))
                .map(Source::file)
                .filter(file -> !file.equalsIgnoreCase(stamp.file()))
                .collect(Collectors.toSet());
        files.forEach(file ->
                remarks.add("Lines that came from \"%s\" before get the amounts of this file.".formatted(file)));
        return remarks;
    }

    Budget into(Budget other) {
        return lines.isEmpty()
                ? other
                : other.withPartners(other.partners().withAll(newPartners()))
                        .withSources(other.sources().withAll(sources.usedBy(lines.values())))
                        .withLines(other.lines().withAll(lines.values()));
    }
}
