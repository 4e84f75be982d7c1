package wholeplace.finance.allocation;

import java.util.Arrays;
import java.util.List;

/// What has to be paid for: amounts of lines in years, each with the purses that may pay it. Kept in columns, since a
/// large plan has half a million of them; a demand is known by its number, from nought in the order of adding.
public final class Demands {
    /// The least pressing priority.
    public static final int LAST_PRIORITY = 9;

    /// That of what a person has fixed: before the first that a demand can have.
    static final int FIXED = 0;

    private static final int BITS = Long.SIZE;
    private static final Kind[] KINDS = Kind.values();

    final int years;
    final int purses;
    final List<String> lines;

    /// `long` words that hold a bit for every purse.
    final int words;

    int size;
    int[] line = new int[16];
    int[] year = new int[16];
    byte[] kind = new byte[16];
    byte[] priority = new byte[16];
    long[] pence = new long[16];
    long[] eligible;

    /// @param years of the plan
    /// @param purses how many there are
    /// @param lines the lines' ids, by which they are put in order where nothing else decides
    public Demands(int years, int purses, List<String> lines) {
        this.years = years;
        this.purses = purses;
        this.lines = List.copyOf(lines);
        this.words = Math.max(1, (purses + BITS - 1) / BITS);
        this.eligible = new long[16 * words];
    }

    /// Adds what a line needs in a year and gives the demand's number.
    ///
    /// @param line its number in the list of lines
    /// @param year index of the year in the plan
    /// @param eligible bit `p % 64` of word `p / 64` for each purse `p` that may pay; the array is copied
    /// @param pence above nought
    /// @param priority 1 for what must be funded first, up to 9
    /// @throws IllegalArgumentException where one of them is out of its range
    public int add(int line, int year, Kind kind, long[] eligible, long pence, int priority) {
        if (line < 0 || line >= lines.size() || year < 0 || year >= years || pence <= 0) {
            throw new IllegalArgumentException("No demand: line %d, year %d, %d pence.".formatted(line, year, pence));
        }
        if (priority < 1 || priority > LAST_PRIORITY || eligible.length != words) {
            throw new IllegalArgumentException(
                    "No demand: priority %d, %d words.".formatted(priority, eligible.length));
        }
        return put(line, year, kind.ordinal(), priority, pence, eligible, 0);
    }

    /// Adds a demand like one of others, but with its own priority, amount and purses, those of the `from`th mask.
    int put(Demands others, int like, int ofPriority, long amount, long[] masks, int from) {
        return put(others.line[like], others.year[like], others.kind[like], ofPriority, amount, masks, from);
    }

    private int put(int ofLine, int ofYear, int ofKind, int ofPriority, long amount, long[] masks, int from) {
        if (size == line.length) {
            grow();
        }
        line[size] = ofLine;
        year[size] = ofYear;
        kind[size] = (byte) ofKind;
        priority[size] = (byte) ofPriority;
        pence[size] = amount;
        System.arraycopy(masks, from * words, eligible, size * words, words);
        return size++;
    }

    /// The same demands where there are so many purses, none of which may pay more than before.
    Demands copy(int ofPurses) {
        var copy = new Demands(years, ofPurses, lines);
        for (int demand = 0; demand < size; demand++) {
            long[] mask = Arrays.copyOf(Arrays.copyOfRange(eligible, demand * words, (demand + 1) * words), copy.words);
            copy.put(this, demand, priority[demand], pence[demand], mask, 0);
        }
        return copy;
    }

    private void grow() {
        int room = size * 2;
        line = Arrays.copyOf(line, room);
        year = Arrays.copyOf(year, room);
        kind = Arrays.copyOf(kind, room);
        priority = Arrays.copyOf(priority, room);
        pence = Arrays.copyOf(pence, room);
        eligible = Arrays.copyOf(eligible, room * words);
    }

    public int size() {
        return size;
    }

    public int line(int demand) {
        return line[demand];
    }

    public int year(int demand) {
        return year[demand];
    }

    public Kind kind(int demand) {
        return KINDS[kind[demand]];
    }

    public int priority(int demand) {
        return priority[demand];
    }

    public long pence(int demand) {
        return pence[demand];
    }

    boolean isFixed(int demand) {
        return priority[demand] == FIXED;
    }

    public boolean mayBePaidBy(int demand, int purse) {
        return (eligible[demand * words + purse / BITS] >>> purse & 1) != 0;
    }
}
