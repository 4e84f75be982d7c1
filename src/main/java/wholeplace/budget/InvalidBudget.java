package wholeplace.budget;

import java.util.List;

/// What was asked for is no budget. Carries every reason, each a sentence with values and a cure.
public final class InvalidBudget extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final List<String> reasons;

    public InvalidBudget(List<String> reasons) {
        super(message(reasons));
        this.reasons = List.copyOf(reasons);
    }

    static void throwIfAny(List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new InvalidBudget(reasons);
        }
    }

    public List<String> reasons() {
        return reasons;
    }

    private static String message(List<String> reasons) {
        String first = String.join("\n", reasons.subList(0, Math.min(SHOWN, reasons.size())));
        return reasons.size() <= SHOWN ? first : first + "\nand %,d more.".formatted(reasons.size() - SHOWN);
    }
}
