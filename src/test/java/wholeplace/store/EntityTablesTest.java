package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.EntityKind;
import wholeplace.change.Fields;

class EntityTablesTest {
    static Stream<EntityKind> kinds() {
        return EntityKind.ENTITIES.stream().filter(kind -> kind != EntityKind.LINE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfAKindHasOnePlace(EntityKind kind) {
        assertThat(EntityTables.of(kind).slots()).containsExactlyInAnyOrderElementsOf(Fields.slots(kind));
    }

    @Test
    void linesAreKeptElsewhere() {
        assertThatThrownBy(() -> EntityTables.of(EntityKind.LINE)).hasMessage("a line has no table here.");
    }
}
