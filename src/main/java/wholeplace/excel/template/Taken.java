package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.LineOutlook;

/// Which lines have been decided to go where, so that nothing is counted twice.
final class Taken {
    private record Part(Piece piece, Put put) {}

    private final Map<LineId, List<Part>> parts = new LinkedHashMap<>();

    boolean has(Line line) {
        return parts.containsKey(line.id());
    }

    /// The decision that has the piece, or some of it, already.
    Optional<Put> take(Piece piece, Put put) {
        List<Part> before = parts.computeIfAbsent(piece.line().id(), none -> new ArrayList<>());
        Optional<Put> other = before.stream()
                .filter(part -> part.piece().pot().isEmpty()
                        || piece.pot().isEmpty()
                        || part.piece().pot().equals(piece.pot()))
                .map(Part::put)
                .findFirst();
        before.add(new Part(piece, put));
        return other;
    }

    /// A sentence where only some of a line's money has a row.
    Optional<String> rest(LineOutlook line) {
        List<Part> taken = parts.getOrDefault(line.line().id(), List.of());
        if (taken.isEmpty()
                || taken.stream().anyMatch(part -> part.piece().pot().isEmpty())) {
            return Optional.empty();
        }
        Money placed = taken.stream()
                .map(part -> part.piece().net())
                .map(Profile::total)
                .reduce(Money.ZERO, Money::plus);
        Money rest = line.netTotal().minus(placed);
        return rest.isZero()
                ? Optional.empty()
                : Optional.of("%s of the line \"%s\" is paid by other money, or not at all, and has no row."
                        .formatted(rest.inSentence(), line.line().name()));
    }
}
