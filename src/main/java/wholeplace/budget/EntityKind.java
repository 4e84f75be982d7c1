package wholeplace.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The kinds of entities a budget has, in an order in which each refers only to those before it. The budget itself (its
/// name, years and prices) is one more in lists of changes, with the id [#BUDGET_ID].
public enum EntityKind {
    BUDGET("budget", "budgets", Entity.class, EntityId.class, text -> {
        throw new IllegalArgumentException("The budget itself is not one of its entities.");
    }),
    PARTNER("partner", "partners", Partner.class, PartnerId.class, PartnerId::new),
    INDEX("index", "indices", Index.class, IndexId.class, IndexId::new),
    SOURCE("source", "sources", Source.class, SourceId.class, SourceId::new),
    SCHEME("scheme", "schemes", Scheme.class, SchemeId.class, SchemeId::new),
    POOL("pool", "pools", Pool.class, PoolId.class, PoolId::new),
    FUND("fund", "funds", Fund.class, FundId.class, FundId::new),
    LINE("line", "lines", Line.class, LineId.class, LineId::new),
    ALLOCATION("allocation", "allocations", Allocation.class, AllocationId.class, AllocationId::new),
    RESERVE("reserve", "reserves", Reserve.class, ReserveId.class, ReserveId::new),
    COUNCIL_TAX("council tax", "councilTax", CouncilTax.class, CouncilTaxId.class, CouncilTaxId::new),
    TREASURY("treasury", "treasury", Treasury.class, TreasuryId.class, TreasuryId::new),
    SCENARIO("scenario", "scenarios", Scenario.class, ScenarioId.class, ScenarioId::new),
    OVERRIDE("override", "overrides", ReferenceOverride.class, ReferenceOverrideId.class, ReferenceOverrideId::new);

    public static final String BUDGET_ID = "budget";

    /// All but the budget itself.
    public static final List<EntityKind> ENTITIES =
            Arrays.stream(values()).filter(kind -> kind != BUDGET).toList();

    private static final Map<Class<?>, EntityKind> BY_TYPE =
            ENTITIES.stream().collect(Collectors.toMap(kind -> kind.type, Function.identity()));
    private static final Map<Class<?>, EntityKind> BY_ID =
            ENTITIES.stream().collect(Collectors.toMap(kind -> kind.idType, Function.identity()));

    private final String word;
    private final String list;
    private final Class<? extends Entity> type;
    private final Class<? extends EntityId> idType;

    @SuppressWarnings("ImmutableEnumChecker") // A constructor reference.
    private final Function<String, EntityId> id;

    EntityKind(
            String word,
            String list,
            Class<? extends Entity> type,
            Class<? extends EntityId> idType,
            Function<String, EntityId> id) {
        this.word = word;
        this.list = list;
        this.type = type;
        this.idType = idType;
        this.id = id;
    }

    /// In changes, stores and sentences: `line`.
    public String word() {
        return word;
    }

    /// With its article: `an index`.
    public String withArticle() {
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }

    /// The name of the list of them in a budget file: `lines`.
    public String list() {
        return list;
    }

    /// An id of this kind.
    ///
    /// @throws IllegalArgumentException with a sentence where the text is no id
    public EntityId id(String text) {
        return id.apply(text);
    }

    public static EntityKind of(Entity entity) {
        return of(entity.getClass());
    }

    public static EntityKind of(EntityId id) {
        return known(BY_ID.get(id.getClass()), id.getClass());
    }

    static EntityKind of(Class<?> type) {
        return known(BY_TYPE.get(type), type);
    }

    private static EntityKind known(@Nullable EntityKind kind, Class<?> type) {
        if (kind == null) {
            throw new IllegalArgumentException("%s is no kind of entity.".formatted(type.getSimpleName()));
        }
        return kind;
    }
}
