package wholeplace.excel.template;

import java.util.Optional;

/// Whether an amount of a return was spent or is foreseen.
public enum Status {
    ACTUAL,
    FORECAST;

    /// What the heading of a column says, where that is one of the two words and nothing else.
    static Optional<Status> of(String heading) {
        return switch (Wording.plain(heading)) {
            case "actual", "actuals" -> Optional.of(ACTUAL);
            case "forecast", "forecasts" -> Optional.of(FORECAST);
            default -> Optional.empty();
        };
    }
}
