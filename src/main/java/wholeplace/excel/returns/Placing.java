package wholeplace.excel.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Fund;
import wholeplace.budget.Line;
import wholeplace.change.Diff;
import wholeplace.excel.importing.Stamp;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Put;
import wholeplace.excel.template.Return;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Gives the rows of a return, one by one, to the lines and funds that they are about.
final class Placing {
    private final Binding binding;
    private final Budget budget;
    private final ReturnPrints prints;
    private final RowLines lines;
    private final RowFunds funds;
    private final List<Placed> placed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final SortedMap<FinancialYear, Money> totals = new TreeMap<>();
    private int noughts;
    private int unread;

    Placing(Binding binding, Budget budget, ReturnAsked asked, Stamp stamp, YearColumns columns) {
        this.binding = binding;
        this.budget = budget;
        this.prints = new ReturnPrints(binding.name());
        this.lines = new RowLines(binding, budget, asked, stamp, columns, prints);
        this.funds = new RowFunds(budget, stamp, columns);
    }

    /// @param bad whether a cell of the row could not be read
    void place(ReturnRow row, boolean bad) {
        String print = prints.next(row);
        Profile amounts = row.byYear().where(entry -> budget.years().contains(entry.year()));
        if (bad) {
            unread++;
            lines.keep(row, print);
        } else if (!amounts.isEmpty()) {
            place(row, print, amounts);
        }
    }

    private void place(ReturnRow row, String print, Profile amounts) {
        List<Put> puts = binding.puts().stream()
                .filter(put -> put.isFor(row.table(), row.name()))
                .toList();
        if (puts.isEmpty()) {
            intoLine(row, print, amounts, lines.find(row, print));
        } else if (puts.size() > 1 || isOfPart(puts.getFirst())) {
            left.add(divided(row, amounts, "parts of several lines"));
        } else if (puts.getFirst().isOfFundAlone()) {
            intoFund(row, amounts, puts.getFirst());
        } else {
            intoDecided(row, print, amounts, puts.getFirst());
        }
    }

    private static boolean isOfPart(Put put) {
        return put.fund().isPresent() && !put.isOfFundAlone();
    }

    private void intoDecided(ReturnRow row, String print, Profile amounts, Put put) {
        List<Line> chosen =
                budget.lines().stream().filter(line -> put.takes(line)).toList();
        if (chosen.size() < 2) {
            intoLine(row, print, amounts, chosen.stream().findFirst().or(() -> lines.find(row, print)));
        } else if (!sum(chosen, amounts.years()).equals(amounts)) {
            left.add(divided(row, amounts, "%,d lines".formatted(chosen.size())));
        }
    }

    private static Profile sum(List<Line> chosen, List<FinancialYear> years) {
        Profile all = chosen.stream().map(Line::amounts).reduce(Profile.EMPTY, Profile::plus);
        return all.where(entry -> years.contains(entry.year()));
    }

    private static String divided(ReturnRow row, Profile amounts, String among) {
        return "\"%s\" (%s, row %d), %s: the binding fills it from %s, and the return does not say how it is divided among them. Type it under Lines."
                .formatted(row.label(), row.sheet(), row.row(), amounts.total().inSentence(), among);
    }

    private void intoLine(ReturnRow row, String print, Profile amounts, Optional<Line> known) {
        boolean nothing = known.isEmpty()
                && amounts.where(entry -> !entry.amount().isZero()).isEmpty();
        if (nothing) {
            noughts++;
            return;
        }
        Line line = lines.put(row, print, amounts, known);
        place(
                row,
                amounts,
                known.isPresent() ? new Placed.Goal.KnownLine(line.name()) : new Placed.Goal.NewLine(line.name()));
    }

    private void intoFund(ReturnRow row, Profile amounts, Put put) {
        List<Fund> named = funds.named(put);
        if (named.size() == 1) {
            funds.put(row, amounts, named.getFirst());
            place(row, amounts, new Placed.Goal.OfFund(named.getFirst().name()));
        } else {
            left.add("\"%s\" (%s, row %d), %s: the plan has %s \"%s\". %s"
                    .formatted(
                            row.label(),
                            row.sheet(),
                            row.row(),
                            amounts.total().inSentence(),
                            named.isEmpty() ? "no fund" : "%,d funds".formatted(named.size()),
                            put.fund().orElseThrow(),
                            named.isEmpty()
                                    ? "Add it under Funding first, or name another in the binding."
                                    : "Name one of them in the binding."));
        }
    }

    private void place(ReturnRow row, Profile amounts, Placed.Goal goal) {
        placed.add(new Placed(row, goal, amounts));
        amounts.forEach(entry -> totals.merge(entry.year(), entry.amount(), Money::plus));
    }

    ReturnPreview preview(Return read, List<String> outside, List<Finding> findings) {
        var all = new ArrayList<>(outside);
        all.addAll(left);
        all.addAll(lines.remarks());
        if (unread > 0) {
            all.add(
                    unread == 1
                            ? "1 row is left out, because it has a cell that cannot be read."
                            : "%,d rows are left out, because each has a cell that cannot be read.".formatted(unread));
        }
        if (noughts > 0) {
            all.add("%s nought in every year and no line in the plan: nothing is made of that."
                    .formatted(noughts == 1 ? "1 row says" : "%,d rows say".formatted(noughts)));
        }
        Budget after = funds.into(lines.into(budget));
        return new ReturnPreview(
                read, placed, totals, all, findings, lines.newPartners(), after, Diff.between(budget, after));
    }
}
