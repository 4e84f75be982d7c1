package wholeplace.excel.pack;

import java.util.List;
import wholeplace.change.Change;
import wholeplace.excel.importing.Findings.Problem;

/// A pack that came back: what the partner changed in it since it was made.
///
/// @param file its name, without its folder
/// @param changes to what the pack began with
/// @param problems cells that could not be read; those with one message are one problem, and what they say is in no
///     change
/// @param remarks what else somebody should know, in sentences
public record PackReturn(String file, Pack pack, List<Change> changes, List<Problem> problems, List<String> remarks) {
    public PackReturn {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /// Whether every cell could be read.
    public boolean isClean() {
        return problems.isEmpty();
    }
}
