package wholeplace.budget;

import java.util.stream.Stream;

/// A part of a budget with an id of its own.
public sealed interface Entity
        permits Partner,
                Index,
                Source,
                Scheme,
                Pool,
                Fund,
                Line,
                Allocation,
                Reserve,
                CouncilTax,
                Treasury,
                Scenario,
                ReferenceOverride {
    EntityId id();

    /// For sentences: `Line "Neighbourhood wardens"`.
    String title();

    /// Every other part of the budget that it names, each of which must be there.
    default Stream<EntityId> refersTo() {
        return Stream.empty();
    }
}
