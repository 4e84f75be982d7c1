package wholeplace.store;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Files that may be read but not written, for tests: the administrator of a machine may write any real one.
public final class WriteProtected extends FilePathWrapper {
    static final String LAYER = "ordered:protected:";

    static void register() {
        FilePath.register(new WriteProtected());
    }

    @Override
    public String getScheme() {
        return "protected";
    }

    @Override
    public boolean canWrite() {
        return false;
    }
}
