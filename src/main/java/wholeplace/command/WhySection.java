package wholeplace.command;

import java.util.Map;
import wholeplace.outlook.funding.Reason;
import wholeplace.outlook.funding.Way;
import wholeplace.outlook.funding.Why;

/// Why money does not suffice, and lawful ways out, none of which is made.
final class WhySection {
    private WhySection() {}

    static Map<String, Object> of(Why why) {
        return new Document()
                .with("sentence", why.sentence())
                .with("reasons", why.reasons().stream().map(WhySection::reason).toList())
                .with("waysOut", why.waysOut().stream().map(WhySection::way).toList())
                .fields();
    }

    private static Map<String, Object> reason(Reason reason) {
        return new Document()
                .with("sentence", reason.sentence())
                .with("overall", reason.overall())
                .with("shortBy", reason.shortBy())
                .fields();
    }

    private static Map<String, Object> way(Way way) {
        return new Document()
                .with("kind", way.kind())
                .with("sentence", way.sentence())
                .with("year", way.year())
                .with("cures", way.cures())
                .fields();
    }
}
