package wholeplace.outlook.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wholeplace.money.Money;

/// How one figure follows from others, before those are explained in turn.
///
/// @param figures the names of figures it follows from
/// @param facts what else it follows from
record Step(String value, String formula, List<String> figures, List<Trail> facts, String provenance) {
    static Step of(Money value, String formula) {
        return of(value.inSentence(), formula);
    }

    static Step of(String value, String formula) {
        return new Step(value, formula, List.of(), List.of(), "");
    }

    Step from(String... names) {
        return from(List.of(names));
    }

    Step from(List<String> names) {
        return new Step(
                value, formula, Stream.concat(figures.stream(), names.stream()).toList(), facts, provenance);
    }

    Step with(Trail fact) {
        List<Trail> more = new ArrayList<>(facts);
        more.add(fact);
        return new Step(value, formula, figures, more, provenance);
    }

    Step with(List<Trail> more) {
        Step step = this;
        for (Trail fact : more) {
            step = step.with(fact);
        }
        return step;
    }

    Step restingOn(String text) {
        return new Step(value, formula, figures, facts, text);
    }
}
