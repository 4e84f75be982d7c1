package wholeplace.outlook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {
    private static final int YEARS = 3;

    private static final class Game {
        private final List<Cause> causes;
        private final long[][] pence;

        Game(List<Cause> causes, long[][] pence) {
            this.causes = causes;
            this.pence = pence;
        }

        /// The same game with its causes in another order.
        Game shuffled(Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, causes.size()).boxed().toList());
            Collections.shuffle(order, random);
            var other = new long[pence.length][];
            for (int mixture = 0; mixture < pence.length; mixture++) {
                int was = mixture;
                int is = IntStream.range(0, order.size())
                        .map(i -> (was >> order.get(i) & 1) << i)
                        .sum();
                other[is] = pence[mixture];
            }
            return new Game(order.stream().map(causes::get).toList(), other);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePiecesAddToTheDifferenceAndDependOnNoOrder(long seed) {
        var random = new Random(seed);
        List<Game> games = IntStream.rangeClosed(0, random.nextInt(20))
                .mapToObj(i -> game(random))
                .toList();
        Map<Cause, long[]> pieces = rounded(games);
        for (int y = 0; y < YEARS; y++) {
            int year = y;
            assertThat(pieces.values().stream().mapToLong(piece -> piece[year]).sum())
                    .isEqualTo(games.stream()
                            .mapToLong(game -> game.pence[game.pence.length - 1][year] - game.pence[0][year])
                            .sum());
        }
        List<Game> otherwise = new ArrayList<>(
                games.stream().map(game -> game.shuffled(random)).toList());
        Collections.shuffle(otherwise, random);
        assertThat(rounded(otherwise)).containsExactlyInAnyOrderEntriesOf(pieces);
    }

    @Test
    void aPennyThatThreeShareAlikeGoesToTheFirst() {
        List<Cause> causes = List.of(cause(0), cause(1), cause(2));
        long[][] pence = new long[8][YEARS];
        Arrays.fill(pence[7], 1);
        Map<Cause, long[]> pieces = rounded(List.of(new Game(causes, pence)));
        assertThat(pieces.get(cause(0))).containsOnly(1);
        assertThat(pieces.get(cause(1))).containsOnly(0);
        assertThat(pieces.get(cause(2))).containsOnly(0);
    }

    @Test
    void sumsBeyondALongStayExact() {
        long most = 4_000_000_000_000_000_000L;
        var up = new Game(List.of(cause(0), cause(1)), new long[][] {{0, 0, 0}, {most, 1, 0}, {0, 0, 0}, {most, 1, 0}});
        var down =
                new Game(List.of(cause(0), cause(1)), new long[][] {{most, 0, 0}, {0, 0, 0}, {most, 0, 0}, {1, 0, 0}});
        List<Game> games = new ArrayList<>(Collections.nCopies(7, up));
        games.addAll(Collections.nCopies(7, down));
        Map<Cause, long[]> pieces = rounded(games);
        assertThat(pieces.get(cause(0))).containsExactly(4, 7, 0);
        assertThat(pieces.get(cause(1))).containsExactly(3, 0, 0);
    }

    private static Map<Cause, long[]> rounded(List<Game> games) {
        var tally = new Tally(YEARS);
        games.forEach(game -> tally.add(game.causes, game.pence));
        return tally.rounded();
    }

    private static Game game(Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
        Collections.shuffle(numbers, random);
        List<Cause> causes = numbers.subList(0, 1 + random.nextInt(5)).stream()
                .map(TallyTest::cause)
                .toList();
        long[][] pence = IntStream.range(0, 1 << causes.size())
                .mapToObj(i ->
                        random.longs(YEARS, -1_000_000_00L, 1_000_000_000_00L).toArray())
                .toArray(long[][]::new);
        return new Game(causes, pence);
    }

    private static Cause cause(int number) {
        return new Cause(Cause.Kind.INDEX, "index-" + number, "Index " + number);
    }
}
