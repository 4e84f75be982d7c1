package wholeplace.excel.pack;

import wholeplace.change.Conflict;

/// One thing to choose, as the merge knows it and as people read it.
public record Question(Conflict conflict, Difference difference) {}
