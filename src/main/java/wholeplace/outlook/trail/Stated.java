package wholeplace.outlook.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.Origin;
import wholeplace.budget.Recurrence;
import wholeplace.budget.Source;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Where an amount that somebody stated, or that growth adds, comes from.
final class Stated {
    private final Budget budget;

    Stated(Budget budget) {
        this.budget = budget;
    }

    /// @param stated what the line says with its growth
    Trail trail(String name, Line line, Profile stated, FinancialYear year) {
        String what = "%s, stated for %s".formatted(name, year);
        if (!stated.has(year)) {
            return new Trail(what, "nothing", "Nothing is said of the year.", List.of(), "");
        }
        String value = stated.amount(year).inSentence();
        Growth growth = line.recurrence() == Recurrence.ONE_OFF ? Growth.TYPED : line.growth();
        if (growth instanceof Growth.Changes) {
            return new Trail(what, value, "Lasting changes added up.", changes(line, year), "");
        }
        return line.isCalculated(year)
                ? grown(what, value, growth, line, year)
                : new Trail(what, value, "Given.", List.of(), provenance(line, year));
    }

    private List<Trail> changes(Line line, FinancialYear year) {
        List<Trail> parts = new ArrayList<>(base(line.base()).stream().toList());
        for (Profile.Entry change : line.amounts()) {
            if (!change.year().isAfter(year)) {
                parts.add(Trail.given(
                        "Change of " + change.year(), change.amount().inSentence(), provenance(line, change.year())));
            }
        }
        return parts;
    }

    private Optional<Trail> base(@Nullable Money base) {
        return Optional.ofNullable(base)
                .map(amount -> Trail.given("Base, of the year before the plan", amount.inSentence(), "Typed."));
    }

    private Trail grown(String what, String value, Growth growth, Line line, FinancialYear year) {
        List<Trail> parts = new ArrayList<>(start(line));
        FinancialYear first = line.amounts().isEmpty()
                ? budget.years().first()
                : line.amounts().last().next();
        String formula = "The last amount again.";
        if (growth instanceof Growth.Indexed indexed) {
            Index index = budget.indices().get(indexed.index());
            formula = "The last amount raised each year by \"%s\", each year rounded half up to the %s."
                    .formatted(index.name(), Words.of(index.roundTo()));
            parts.addAll(rates(index, first, year));
        }
        return new Trail(what, value, formula, parts, "");
    }

    private List<Trail> start(Line line) {
        if (line.amounts().isEmpty()) {
            return base(line.base()).stream().toList();
        }
        FinancialYear last = line.amounts().last();
        return List.of(
                Trail.given("Amount of " + last, line.amounts().amount(last).inSentence(), provenance(line, last)));
    }

    static List<Trail> rates(Index index, FinancialYear first, FinancialYear last) {
        List<Trail> rates = new ArrayList<>();
        for (FinancialYear year = first; !year.isAfter(last); year = year.next()) {
            FinancialYear of = year;
            index.rate(of)
                    .ifPresent(rate -> rates.add(
                            Trail.given("%s, %s".formatted(index.name(), of), rate.toString(), index.source())));
        }
        return rates;
    }

    /// The cell, file and person of an imported amount; otherwise that somebody typed it.
    private String provenance(Line line, FinancialYear year) {
        return line.importedFrom().map(origin -> imported(origin, year)).orElse("Typed.");
    }

    private String imported(Origin origin, FinancialYear year) {
        Source source = budget.sources().get(origin.source());
        String where = source.cells(year, origin.row())
                .map(cells -> (isOne(cells) ? "cell " : "cells ") + cells)
                .orElse("row " + origin.row());
        return "Imported from %s of the sheet \"%s\" of %s on %s by %s, in %s; SHA-256 %s."
                .formatted(
                        where,
                        source.sheet(),
                        source.file(),
                        source.importedAt(),
                        source.importedBy().isEmpty() ? "an unnamed user" : source.importedBy(),
                        Words.of(source.unit()),
                        source.sha256());
    }

    private static boolean isOne(String cells) {
        return cells.chars().allMatch(Character::isLetterOrDigit);
    }
}
