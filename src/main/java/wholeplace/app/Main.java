package wholeplace.app;

/// Starts the program. Does not extend `Application`: a launcher that does is refused by Java when JavaFX is on the
/// class
/// path.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        IO.println("Wholeplace");
    }
}
