package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.pack.PackOut;
import wholeplace.excel.pack.PackRequest;
import wholeplace.session.FreshIds;
import wholeplace.store.Saved;
import wholeplace.store.Store;

@Command(
        name = "pack-out",
        mixinStandardHelpOptions = true,
        description = "Makes a partner's pack: a workbook with its own lines, its funds and its assumptions, to fill in"
                + " and send back. Lines of other partners are left out.")
final class PackOutCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(index = "1", paramLabel = "PARTNER", description = "The partner's name, short name or id.")
    private String partner = "";

    @Parameters(index = "2", paramLabel = "FILE", description = "The workbook to write (.xlsx).")
    private Path file = Path.of("");

    @Option(
            names = "--return-to",
            paramLabel = "WHO",
            description = "Whom the partner sends it back to, such as a name with an address; you, unless said.")
    private String returnTo = "";

    @Mixin
    private Printed printed = new Printed();

    private final Clock clock;
    private final String who;

    PackOutCommand(Clock clock, String who) {
        this.clock = clock;
        this.who = who;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            Saved saved = options.load(store);
            var stamp = new Stamp(who, clock.instant().atZone(clock.getZone()), saved.fingerprint());
            var request = new PackRequest(find(saved.budget()).id(), FreshIds.next(), returnTo);
            PackOut.Made made = PackOut.write(saved.budget(), request, file, stamp, Progress.UNTIL_INTERRUPTED);
            printed.print(
                    document(made),
                    () -> printed.out()
                            .println("Wrote the pack of %s to %s: %,d lines, %,d funds, %,d assumptions."
                                    .formatted(
                                            made.pack().about().partnerName(),
                                            file,
                                            made.lines(),
                                            made.funds(),
                                            made.assumptions())));
        }
        return ExitCode.DONE;
    }

    private Partner find(Budget budget) {
        List<Partner> found = budget.partners().stream().filter(this::isMeant).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<String> names = (found.isEmpty() ? budget.partners() : found)
                .stream()
                        .map(each -> "%s (%s)".formatted(each.name(), each.id()))
                        .toList();
        throw new Refused(
                found.isEmpty()
                        ? "There is no partner \"%s\" in \"%s\". Its partners are %s."
                                .formatted(partner, budget.name(), String.join(", ", names))
                        : "\"%s\" may be %s. Name one by its id.".formatted(partner, String.join(" or ", names)));
    }

    private boolean isMeant(Partner each) {
        return each.id().value().equals(partner)
                || each.name().equalsIgnoreCase(partner)
                || each.shortName().equalsIgnoreCase(partner);
    }

    private Map<String, Object> document(PackOut.Made made) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", made.pack().about().id());
        document.put("partner", made.pack().about().partner());
        document.put("fingerprint", made.pack().about().fingerprint().hex());
        document.put("file", file.toString());
        document.put("lines", made.lines());
        document.put("funds", made.funds());
        document.put("assumptions", made.assumptions());
        return document;
    }
}
