package wholeplace.budget;

/// A part of a budget with an id of its own.
public sealed interface Entity permits Partner, Fund, Index, Source, Line {
    EntityId id();
}
