package wholeplace.outlook.scenario;

import java.util.List;
import java.util.function.IntFunction;

/// A part of a figure that a few changed assumptions touch, and no others.
///
/// @param causes at most [#MOST]
/// @param pence by year of the plan, where some of the causes are changed: bit i stands for cause i
public record Strand(List<Cause> causes, IntFunction<long[]> pence) {
    /// More would take too long to enumerate: twice as long for each.
    public static final int MOST = 10;

    public Strand {
        causes = List.copyOf(causes);
        if (causes.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d causes touch one part of a figure; %d can be told apart.".formatted(causes.size(), MOST));
        }
    }

    /// The same part where it lessens the figure.
    Strand negated() {
        return new Strand(causes, changed -> {
            long[] negated = pence.apply(changed).clone();
            for (int year = 0; year < negated.length; year++) {
                negated[year] = Math.negateExact(negated[year]);
            }
            return negated;
        });
    }
}
