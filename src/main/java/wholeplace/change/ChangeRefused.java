package wholeplace.change;

/// A change does not fit the budget it was to be made to; the message says which and why.
public final class ChangeRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public ChangeRefused(String sentence) {
        super(sentence);
    }
}
