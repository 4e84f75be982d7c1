package wholeplace.command;

import java.util.List;
import java.util.Map;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.Subject;

/// What was found in a budget, in the order given.
final class ChecksSection {
    private ChecksSection() {}

    static List<Map<String, Object>> of(List<Check> checks) {
        return checks.stream().map(ChecksSection::check).toList();
    }

    private static Map<String, Object> check(Check check) {
        return new Document()
                .with("code", check.code())
                .with("severity", check.severity())
                .with("title", check.title())
                .with("sentence", check.sentence())
                .with("amount", check.amount())
                .with("legalBasis", check.legalBasis())
                .with("subject", subject(check.subject()))
                .fields();
    }

    private static Map<String, Object> subject(Subject subject) {
        return new Document()
                .with("kind", subject.kind().word())
                .with("id", subject.id())
                .with("year", subject.at())
                .fields();
    }
}
