package wholeplace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wholeplace.budget.Budget;
import wholeplace.budget.Fund;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.InvalidBudget;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.PlanYears;
import wholeplace.budget.PriceBase;
import wholeplace.budget.Rosters;
import wholeplace.budget.Source;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// Reads a budget file: all of it, or every reason why not.
final class BudgetReader {
    private static final PlanYears NO_YEARS = new PlanYears(new FinancialYear(2000), PlanYears.FEWEST);

    private final String file;
    private final Problems problems = new Problems();
    private final ObjectNode head = Parsing.MAPPER.createObjectNode();
    private final Listed<Partner> partners =
            new Listed<>("partners", "a partner", problems, (from, number) -> Entries.partner(from));
    private final Listed<Fund> funds = new Listed<>("funds", "a fund", problems, (from, number) -> Entries.fund(from));
    private final Listed<Index> indices =
            new Listed<>("indices", "an index", problems, (from, number) -> Entries.index(from));
    private final Listed<Source> sources =
            new Listed<>("sources", "a source", problems, (from, number) -> Entries.source(from));
    private final Listed<Line> lines = new Listed<>("lines", "a line", problems, Entries::line);
    private final Listed<Revision> history = new Listed<>("history", "a revision", problems, History::revision);
    private final Map<String, Listed<?>> lists = Stream.of(partners, funds, indices, sources, lines, history)
            .collect(Collectors.toMap(Listed::field, Function.identity()));

    private BudgetReader(String file) {
        this.file = file;
    }

    /// @param file its name, for the sentences
    static BudgetFile read(InputStream in, String file) throws IOException {
        var reader = new BudgetReader(file);
        try (JsonParser parser = Parsing.open(in)) {
            reader.whole(parser);
        }
        return reader.outcome();
    }

    private void whole(JsonParser parser) throws IOException {
        try {
            start(parser);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser, parser.currentName());
            }
            if (parser.nextToken() != null) {
                throw Parsing.notABudget(file);
            }
        } catch (JsonProcessingException e) {
            throw Parsing.stopped(file, parser, e);
        }
    }

    private void start(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw Parsing.empty(file);
        }
        if (first != JsonToken.START_OBJECT) {
            throw Parsing.notABudget(file);
        }
    }

    private void field(JsonParser parser, String name) throws IOException {
        parser.nextToken();
        Listed<?> list = lists.get(name);
        if (list != null) {
            list.read(parser);
        } else if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
            head.putObject(name);
        } else {
            head.set(name, parser.<JsonNode>readValueAsTree());
        }
    }

    private BudgetFile outcome() {
        refuseOthers();
        var item = new Item(Place.FILE, "a budget file", head, problems);
        item.know(lists.keySet());
        item.know(List.of("format", "version"));
        String name = item.text("name");
        PlanYears years = years(item);
        boolean sound = item.isSound();
        references();
        if (sound) {
            withinPlan(years);
        }
        problems.throwIfAny();
        return made(name, years);
    }

    /// What is no budget file, or one of a later program, is told so and nothing else.
    private void refuseOthers() {
        if (!head.path("format").asText().equals(BudgetDocument.FORMAT)) {
            throw Parsing.notABudget(file);
        }
        var version = head.path("version");
        if (version.isIntegralNumber() && version.asLong() > BudgetDocument.VERSION) {
            throw new FileRefused(List.of(
                    "%s was written by a newer Wholeplace (version %d of the format; this program reads up to %d). Update the program."
                            .formatted(file, version.asLong(), BudgetDocument.VERSION)));
        }
        if (version.asLong() != BudgetDocument.VERSION) {
            problems.add(
                    Place.FILE.field("version"), "\"version\": %d is needed here.".formatted(BudgetDocument.VERSION));
        }
    }

    private static PlanYears years(Item head) {
        FinancialYear from = head.made("from", Years::read, NO_YEARS.first());
        int count = head.has("years") ? head.small("years") : PlanYears.FEWEST;
        try {
            var years = new PlanYears(from, count);
            return new PlanYears(years.last().plus(1 - count), count);
        } catch (IllegalArgumentException e) {
            head.refuse("years", String.valueOf(e.getMessage()));
            return NO_YEARS;
        }
    }

    private void references() {
        funds.forEach(fund ->
                partners.require(fund.read().holder().value(), fund.place().field("holder")));
        lines.forEach(at -> {
            Line line = at.read();
            partners.require(line.partner().value(), at.place().field("partner"));
            if (line.growth() instanceof Growth.Indexed indexed) {
                indices.require(indexed.index().value(), at.place().field("growth"));
            }
            line.importedFrom()
                    .ifPresent(origin -> sources.require(
                            origin.source().value(), at.place().field("origin").field("source")));
        });
    }

    private void withinPlan(PlanYears years) {
        funds.forEach(fund -> withinPlan(fund.read().available(), fund.place().field("available"), years));
        lines.forEach(line -> withinPlan(line.read().amounts(), line.place().field("amounts"), years));
    }

    private void withinPlan(Profile amounts, Place place, PlanYears years) {
        for (FinancialYear year : amounts.years()) {
            if (!years.contains(year)) {
                problems.add(
                        place.field(year.toString()),
                        "lies outside the plan, which runs %s. Move the amount, or lengthen the plan."
                                .formatted(years));
            }
        }
    }

    private BudgetFile made(String name, PlanYears years) {
        try {
            var rosters = Rosters.EMPTY
                    .with(Partner.class, partners.all())
                    .with(Fund.class, funds.all())
                    .with(Index.class, indices.all())
                    .with(Source.class, sources.all())
                    .with(Line.class, lines.all());
            var budget = new Budget(name, years, PriceBase.STANDARD, rosters);
            History.mustLeadTo(budget, history.all(), problems);
            problems.throwIfAny();
            return new BudgetFile(budget, history.all());
        } catch (InvalidBudget e) {
            throw new FileRefused(e.reasons());
        }
    }
}
