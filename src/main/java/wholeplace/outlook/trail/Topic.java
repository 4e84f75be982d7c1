package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;

/// A family of figures whose names begin alike.
interface Topic {
    /// How its figures follow; none where there is no such figure.
    Optional<Step> step(Figure figure);

    /// The names of its figures, an id in angle brackets.
    List<String> forms();
}
