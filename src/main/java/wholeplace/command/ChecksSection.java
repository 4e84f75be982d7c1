package wholeplace.command;

import java.util.List;
import java.util.Map;
import wholeplace.outlook.checks.Check;

/// What was found in a budget, the most serious first.
final class ChecksSection {
    private ChecksSection() {}

    static List<Map<String, Object>> of(List<Check> checks) {
        return checks.stream().map(ChecksSection::check).toList();
    }

    private static Map<String, Object> check(Check check) {
        return new Document()
                .with("severity", check.severity())
                .with("title", check.title())
                .with("sentence", check.sentence())
                .fields();
    }
}
