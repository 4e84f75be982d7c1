package wholeplace.store;

import java.time.Instant;
import wholeplace.change.Revision;

/// A revision without its changes, for long histories.
///
/// @param changes how many it made
public record RevisionSummary(long number, Instant when, String who, String label, Revision.Cause cause, int changes) {}
