package wholeplace.session;

import com.github.f4b6a3.ulid.UlidCreator;

/// Makes ids for new entities: never given twice, on this machine or another, and rising with time, so that the order
/// of ids is the order of creation.
public final class FreshIds {
    private FreshIds() {}

    /// 26 letters and digits, such as `01kbn0x3v9q5t2m8r4w6y7z1ac`.
    public static String next() {
        return UlidCreator.getMonotonicUlid().toLowerCase();
    }
}
