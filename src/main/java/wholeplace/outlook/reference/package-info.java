/// The rates, thresholds and dates of others as a budget takes them: the program's own with the overrides of the place.
///
/// Decision: an override that cannot be taken is set aside with its sentence and the published value stays in force, so
/// that one slip of the hand does not leave a whole plan without figures.
@NullMarked
package wholeplace.outlook.reference;

import org.jspecify.annotations.NullMarked;
