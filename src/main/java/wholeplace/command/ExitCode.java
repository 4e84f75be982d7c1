package wholeplace.command;

/// What a command tells the shell.
public final class ExitCode {
    public static final int DONE = 0;
    public static final int PROBLEMS_FOUND = 1;
    public static final int WRONG_USAGE = 2;
    public static final int REFUSED = 3;

    private ExitCode() {}
}
