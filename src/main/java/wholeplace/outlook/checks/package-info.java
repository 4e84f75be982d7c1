/// What somebody should know about a plan: a closed family of findings, each with a severity, a sentence with names and
/// amounts, the law or agreement it rests on, and the entity and year to jump to.
@NullMarked
package wholeplace.outlook.checks;

import org.jspecify.annotations.NullMarked;
