/// Every partner's reserves, year by year, against the minimum that its section 151 officer asks for.
///
/// Decision: each reserve is held against its own minimum in every year, never at the end of the plan only, and what
/// one holds too much does not make up for what another lacks.
@NullMarked
package wholeplace.outlook.reserves;

import org.jspecify.annotations.NullMarked;
