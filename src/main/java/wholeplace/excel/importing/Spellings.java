package wholeplace.excel.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;

/// One spelling for each service, theme and place: "Yorkshire and The Humber" is the "Yorkshire and the Humber" that
/// the budget, or an earlier row, has already.
final class Spellings {
    private final Map<LineField, Map<String, String>> known = new HashMap<>();
    private final Map<String, String> unified = new TreeMap<>();

    Spellings(Budget budget) {
        for (Line line : budget.lines()) {
            one(LineField.SERVICE, line.service());
            one(LineField.THEME, line.theme());
            one(LineField.PLACE, line.place());
        }
        unified.clear();
    }

    String one(LineField field, String text) {
        String plain = Texts.plain(text);
        String spelling =
                known.computeIfAbsent(field, f -> new HashMap<>()).computeIfAbsent(Texts.key(plain), key -> plain);
        if (!spelling.equals(plain)) {
            unified.put(plain, spelling);
        }
        return spelling;
    }

    /// What was spelled in another way, and the spelling taken.
    Map<String, String> unified() {
        return unified;
    }
}
