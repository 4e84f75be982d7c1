/// Section 75 pools: what is paid in, what is spent, and who bears what is over and keeps what is left.
///
/// Decision: money outside a pool does not cure its overspend. What is over is shared by the agreement and lands in the
/// revenue gap of each partner that bears it.
@NullMarked
package wholeplace.outlook.pools;

import org.jspecify.annotations.NullMarked;
