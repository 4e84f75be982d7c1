package wholeplace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.InvalidBudget;
import wholeplace.budget.PlanYears;
import wholeplace.budget.PriceBase;
import wholeplace.budget.Rosters;
import wholeplace.change.Fields;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;

/// Reads a budget file: all of it, or every reason why not.
final class BudgetReader {
    private static final PlanYears NO_YEARS = new PlanYears(new FinancialYear(2000), PlanYears.FEWEST);

    private final String file;
    private final Problems problems = new Problems();
    private final ObjectNode head = Parsing.MAPPER.createObjectNode();
    private final References references = new References(problems);
    private final Map<EntityKind, Listed<Entity>> entries = new EnumMap<>(EntityKind.class);
    private final Listed<Revision> history = new Listed<>("history", problems, History::revision);
    private final Map<String, Listed<?>> lists = new HashMap<>();

    private BudgetReader(String file) {
        this.file = file;
        for (EntityKind kind : EntityKind.ENTITIES) {
            var list = new Listed<>(kind.list(), problems, new EntryReader(kind, references));
            entries.put(kind, list);
            lists.put(kind.list(), list);
        }
        lists.put("history", history);
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
        item.know(Shape.of(EntityKind.BUDGET).fields());
        PriceBase prices = Fields.prices(new SlotReader(item, Shape.of(EntityKind.BUDGET), references).all());
        boolean sound = item.isSound();
        references.tellMissing();
        if (sound) {
            references.tellOutside(years);
        }
        problems.throwIfAny();
        return made(name, years, prices);
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

    private BudgetFile made(String name, PlanYears years, PriceBase prices) {
        try {
            Rosters rosters = Rosters.EMPTY;
            for (Map.Entry<EntityKind, Listed<Entity>> list : entries.entrySet()) {
                rosters = rosters.with(list.getKey(), list.getValue().all());
            }
            var budget = new Budget(name, years, prices, rosters);
            History.mustLeadTo(budget, history.all(), problems);
            problems.throwIfAny();
            return new BudgetFile(budget, history.all());
        } catch (InvalidBudget e) {
            throw new FileRefused(e.reasons());
        }
    }
}
