package wholeplace.desktop.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice of one of several, which tells what the user chooses and not what it is set to.
final class Pick<T> extends ComboBox<T> {
    private boolean showing;

    /// @param what is chosen, for those who hear it
    Pick(String what, Function<T, String> words, Consumer<T> chosen) {
        setAccessibleText(what);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setConverter(new Words<>(words));
        valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
    }

    /// Shows what there is to choose from and what is chosen, without telling anybody.
    void show(List<T> choices, @Nullable T chosen) {
        showing = true;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        setValue(chosen);
        showing = false;
    }

    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("This choice is not typed.");
        }
    }
}
