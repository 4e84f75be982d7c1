package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Binding binding : Binding.builtIn()) {
            Path file = folder.resolve("own.txt");
            binding.write(file);
            assertThat(Binding.read(file)).isEqualTo(binding);
        }
    }

    @Test
    void whichLinesFillARowIsRemembered() throws Exception {
        Path file = Files.writeString(folder.resolve("map.txt"), """
                put Capital "Secured match*" from theme Housing class capital   # the match
                put "Project funding" "Towns Fund CDEL *" in "Project 1: *" from name "The ""Market"" Hall"
                split even
                """);
        Binding map = Binding.read(file);

        assertThat(map.puts())
                .containsExactly(
                        new Put(
                                "Capital",
                                new Wording("Secured match*"),
                                Optional.empty(),
                                Map.of(
                                        Put.Field.THEME, new Wording("Housing"),
                                        Put.Field.CLASS, new Wording("capital"))),
                        new Put(
                                "Project funding",
                                new Wording("Towns Fund CDEL *"),
                                Optional.of(new Wording("Project 1: *")),
                                Map.of(Put.Field.NAME, new Wording("The \"Market\" Hall"))));
        assertThat(map.split()).contains(Split.EVEN);
        map.write(file);
        assertThat(Binding.read(file)).isEqualTo(map);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsLine() throws Exception {
        Path file = Files.writeString(folder.resolve("wrong.txt"), """
                binding "Housing return
                table Spend
                  sheet Money
                  from START
                rule least Money A1 0
                rule at-least Money A1 nought
                rule matches Money A1 "[A-" "is no letter"
                split halves
                colour blue
                """);

        assertThatThrownBy(() -> Binding.read(file))
                .isInstanceOfSatisfying(
                        BindingRefused.class,
                        refused -> assertThat(refused.sentences())
                                .containsExactly(
                                        "wrong.txt: Line 1 has a quote that is not closed. Put \" at both ends of a text.",
                                        "wrong.txt: Line 5: \"least\" is none of number, date, required, together, at-least, says, most-words, matches. Write one of these.",
                                        "wrong.txt: Line 6: \"nought\" is no number that can be used here.",
                                        "wrong.txt: Line 7: \"[A-\" is no regular expression.",
                                        "wrong.txt: Line 8: \"halves\" is none of even, first, last. Write one of these.",
                                        "wrong.txt: Line 9: \"colour\" is no statement. There are binding, recognise, placeholder, table (with sheet, from, to, cells, headings, labels, section, unit, class, total, memo and amounts), rule, put and split.",
                                        "wrong.txt: Line 2: the table \"Spend\" does not say headings, which rows they are.",
                                        "wrong.txt: Line 2: the table \"Spend\" does not say labels, which columns say what a row is for.",
                                        "wrong.txt: Line 2: the table \"Spend\" does not say from and to, between which it lies, or cells."));
    }

    @Test
    void headingsSayPeriodsInManyWords() {
        assertThat(Period.of("Financial year 2024 to 2025 (Apr to Jun)"))
                .map(Period::toString)
                .contains("Q1 2024/25");
        assertThat(Period.of("2025/26 H2 (Oct-Mar)")).map(Period::toString).contains("H2 2025/26");
        assertThat(Period.of("Before 2020/21")).map(Period::toString).contains("up to 2019/20");
        assertThat(Period.of("Spend (Up to and including Sep 2024)"))
                .map(Period::toString)
                .contains("up to H1 2024/25");
        assertThat(Period.of("Beyond 25/26 (£s)")).map(Period::toString).contains("after 2025/26");
        assertThat(Period.of("2026/27 and after")).map(Period::toString).contains("after 2025/26");
        assertThat(Period.of("Funding source")).isEmpty();
    }
}
