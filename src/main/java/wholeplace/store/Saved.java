package wholeplace.store;

import wholeplace.budget.Budget;
import wholeplace.change.Fingerprint;
import wholeplace.change.UndoStack;

/// A budget as it is on the disk, and what the next revision builds upon. A value: appending gives another.
///
/// @param key knows the budget within its store, also after it was given another name
/// @param fingerprint of `budget`
/// @param revision number of the last revision
/// @param hash of that revision, which stands for the whole history up to it
/// @param undo what undo and redo would do next; the first revision is not undone
public record Saved(long key, Budget budget, Fingerprint fingerprint, long revision, String hash, UndoStack undo) {}
