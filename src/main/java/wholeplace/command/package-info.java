/// Floor 6: the command line; picocli is seen here only.
///
/// Decision: a command opens the store, does one thing, and says what it did. Its exit code is 0 for done, 1 for done
/// with problems found, 2 for wrong usage and 3 for input refused; after a refusal the store is as it was. With
/// `--json`, standard output is one JSON document and nothing else, a refusal too, and what is meant for people goes
/// to standard error.
@NullMarked
package wholeplace.command;

import org.jspecify.annotations.NullMarked;
