package wholeplace.change;

import wholeplace.budget.Entity;
import wholeplace.budget.Fund;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.Source;

/// What a change is about. The budget itself (its name and years) is one entity, with the id [#BUDGET_ID].
public enum EntityKind {
    BUDGET("budget"),
    PARTNER("partner"),
    FUND("fund"),
    INDEX("index"),
    SOURCE("source"),
    LINE("line");

    public static final String BUDGET_ID = "budget";

    private final String word;

    EntityKind(String word) {
        this.word = word;
    }

    /// In files and stores: `line`.
    public String word() {
        return word;
    }

    public static EntityKind of(Entity entity) {
        return switch (entity) {
            case Partner p -> PARTNER;
            case Fund f -> FUND;
            case Index i -> INDEX;
            case Source s -> SOURCE;
            case Line l -> LINE;
        };
    }
}
