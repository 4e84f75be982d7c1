package wholeplace.outlook.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wholeplace.outlook.Outlook;

/// Explains the figures of one outlook.
///
/// ```
/// Trail trail = new Trails(outlook).find("plan.council.gap.2026/27", 5).orElseThrow();
/// ```
public final class Trails {
    /// Deep enough from a gap down to the cell that a line was imported from.
    public static final int USUAL_DEPTH = 6;

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    public Trails(Outlook outlook) {
        topics.put("total", new TotalTopic(outlook));
        topics.put("line", new LineTopic(outlook));
        topics.put("plan", new PlanTopic(outlook));
        topics.put("counciltax", new CouncilTaxTopic(outlook));
        topics.put("fund", new FundTopic(outlook));
        topics.put("allocation", new AllocationTopic(outlook));
        topics.put("scheme", new SchemeTopic(outlook));
        topics.put("cfr", new CfrTopic(outlook));
        topics.put("prudential", new PrudentialTopic(outlook));
        topics.put("reserve", new ReserveTopic(outlook));
    }

    /// @param depth how many steps back it goes at most, nought for the figure and its formula alone
    /// @return none where there is no such figure
    public Optional<Trail> find(String name, int depth) {
        Figure figure = Figure.of(name);
        Topic topic = topics.get(figure.topic());
        return topic == null ? Optional.empty() : topic.step(figure).map(step -> trail(name, step, depth));
    }

    private Trail trail(String name, Step step, int depth) {
        List<Trail> inputs = depth <= 0
                ? List.of()
                : Stream.concat(
                                step.figures().stream().flatMap(input -> find(input, depth - 1).stream()),
                                step.facts().stream())
                        .toList();
        return new Trail(name, step.value(), step.formula(), inputs, step.provenance());
    }

    /// What to say of a name that is no figure: a sentence with what there is.
    public String unknown(String name) {
        Topic topic = topics.get(Figure.of(name).topic());
        List<String> forms = topic == null
                ? topics.values().stream().flatMap(one -> one.forms().stream()).toList()
                : topic.forms();
        return "There is no figure \"%s\". There are %s, with the ids of this budget and its years."
                .formatted(name, forms.stream().collect(Collectors.joining(", ")));
    }
}
