package wholeplace.outlook.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Scheme;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.SchemeOutlook;
import wholeplace.outlook.lines.LineOutlook;

/// What a line adds to net spend in a year.
record LineTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of("line.<line>.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return figure.year()
                .filter(outlook.years()::contains)
                .flatMap(year -> outlook.withFinancing().stream()
                        .filter(line -> line.line().id().value().equals(figure.middle()))
                        .findFirst()
                        .map(line -> step(line, year)));
    }

    private Step step(LineOutlook line, FinancialYear year) {
        LineId id = line.line().id();
        return outlook.capital()
                .ofFinancing(id)
                .filter(scheme -> outlook.budget().lines().find(id.value()).isEmpty())
                .map(scheme -> financing(line, scheme, year))
                .orElseGet(() -> own(line, year));
    }

    private static Step financing(LineOutlook line, SchemeOutlook scheme, FinancialYear year) {
        String id = scheme.scheme().id().value();
        return Step.of(line.net(year), "Minimum revenue provision and interest of the scheme.")
                .from("scheme.%s.mrp.%s".formatted(id, year), "scheme.%s.interest.%s".formatted(id, year));
    }

    private Step own(LineOutlook outlook, FinancialYear year) {
        Line line = outlook.line();
        List<String> words = new ArrayList<>();
        words.add(line.name() + ":");
        var stated = new Stated(this.outlook.budget());
        List<Trail> facts = List.of(stated.trail(line.name(), line, outlook.stated(), year));
        if (!line.delivery().equals(Rate.ONE)) {
            words.add("%s of what is stated is expected to come about.".formatted(line.delivery()));
        }
        Optional<Scheme> scheme =
                line.ofScheme().map(this.outlook.budget().schemes()::get).filter(LineTopic::moves);
        if (scheme.isPresent()) {
            words.add(moved(scheme.get()));
            facts = outlook.stated().years().stream()
                    .filter(from -> !from.isAfter(year))
                    .map(from -> stated.trail(line.name(), line, outlook.stated(), from))
                    .toList();
        }
        words.add(
                line.direction() == Direction.EXPENDITURE
                        ? "Counts as stated."
                        : "Counts below nought, as income and savings do.");
        outlook.notComputed().ifPresent(words::add);
        return Step.of(outlook.net(year), String.join(" ", words)).with(facts);
    }

    private static boolean moves(Scheme scheme) {
        return scheme.delay() > 0 || !scheme.slippage().equals(Rate.ZERO);
    }

    private static String moved(Scheme scheme) {
        return "Moved with \"%s\": %d years later than first planned, and %s of each year's capital slips to the next."
                .formatted(scheme.name(), scheme.delay(), scheme.slippage());
    }
}
