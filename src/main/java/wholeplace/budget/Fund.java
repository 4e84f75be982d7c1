package wholeplace.budget;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Money that pays for lines: a grant, a contribution, a receipt, borrowing, council tax.
///
/// @param holder who receives and accounts for it
/// @param secured confirmed in writing
/// @param base what came in in the year before the plan, from which it grows where the first year has no amount
/// @param growth how it goes on after its last amount
/// @param available what comes in each year; a deficit on the collection fund is negative
/// @param pool the section 75 pool it is paid into; such money pays for the pool's lines only
/// @param legalBasis the act, direction, award letter or agreement it rests on
/// @param source where its figures come from, and when
public record Fund(
        FundId id,
        String name,
        PartnerId holder,
        FundKind kind,
        FundClass fundClass,
        Contribution contribution,
        boolean secured,
        @Nullable Money base,
        Growth growth,
        Profile available,
        FundRules rules,
        @Nullable PoolId pool,
        String legalBasis,
        String source,
        String notes)
        implements Entity {

    /// A fund without conditions beyond its class.
    public Fund(
            FundId id,
            String name,
            PartnerId holder,
            FundClass fundClass,
            Contribution contribution,
            boolean secured,
            Profile available,
            String legalBasis,
            String notes) {
        this(
                id,
                name,
                holder,
                FundKind.OTHER,
                fundClass,
                contribution,
                secured,
                null,
                Growth.TYPED,
                available,
                FundRules.NONE,
                null,
                legalBasis,
                "",
                notes);
    }

    public Optional<PoolId> inPool() {
        return Optional.ofNullable(pool);
    }

    @Override
    public Stream<EntityId> refersTo() {
        Stream<EntityId> match =
                rules.matchRequired().flatMap(Match::declared).stream().map(id -> id);
        Stream<EntityId> purpose = Stream.concat(
                rules.purpose().partners().stream().map(PartnerId::new),
                rules.purpose().schemes().stream().map(SchemeId::new));
        Stream<EntityId> own = Stream.concat(Stream.of(holder), inPool().stream());
        return Stream.of(own, Growth.index(growth), match, purpose).flatMap(ids -> ids);
    }

    @Override
    public String title() {
        return "Fund \"%s\"".formatted(name);
    }

    public Fund withKind(FundKind kind) {
        return with(kind, base, growth, available, rules, pool);
    }

    public Fund withGrowth(@Nullable Money base, Growth growth) {
        return with(kind, base, growth, available, rules, pool);
    }

    public Fund withSource(String source) {
        return new Fund(
                id,
                name,
                holder,
                kind,
                fundClass,
                contribution,
                secured,
                base,
                growth,
                available,
                rules,
                pool,
                legalBasis,
                source,
                notes);
    }

    public Fund withAvailable(Profile available) {
        return with(kind, base, growth, available, rules, pool);
    }

    public Fund withRules(FundRules rules) {
        return with(kind, base, growth, available, rules, pool);
    }

    public Fund withPool(@Nullable PoolId pool) {
        return with(kind, base, growth, available, rules, pool);
    }

    private Fund with(
            FundKind kind,
            @Nullable Money base,
            Growth growth,
            Profile available,
            FundRules rules,
            @Nullable PoolId pool) {
        return new Fund(
                id,
                name,
                holder,
                kind,
                fundClass,
                contribution,
                secured,
                base,
                growth,
                available,
                rules,
                pool,
                legalBasis,
                source,
                notes);
    }
}
