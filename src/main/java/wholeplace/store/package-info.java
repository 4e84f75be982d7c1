/// Floor 4: budgets and their whole history in one file; the only place that sees JDBC and H2. [wholeplace.store.Store]
/// is the door.
///
/// Decision: a store is one file, `place.mv.db`. The file a user names is the file he finds: `.mv.db` is H2's ending
/// and is added where he left it out, so `place` and `place.mv.db` are the same store.
@NullMarked
package wholeplace.store;

import org.jspecify.annotations.NullMarked;
