package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.Part;
import wholeplace.store.Saved;
import wholeplace.store.Store;

@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows a budget's totals and checks.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            Saved saved = options.load(store);
            Outlook outlook = Outlook.of(saved.budget());
            printed.print(document(saved, outlook), () -> new TotalsText(outlook).print(printed.out()));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> document(Saved saved, Outlook outlook) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("budget", saved.budget().name());
        document.put("revision", saved.revision());
        document.put("fingerprint", saved.fingerprint().hex());
        document.put("years", outlook.years().list());
        document.put("revenue", byYear(outlook.total(SpendClass.REVENUE)));
        document.put("capital", byYear(outlook.total(SpendClass.CAPITAL)));
        document.put("total", byYear(outlook.total()));
        document.put("byPartner", parts(outlook, Dimension.PARTNER));
        document.put("byService", parts(outlook, Dimension.SERVICE));
        document.put("byTheme", parts(outlook, Dimension.THEME));
        document.put("byPlace", parts(outlook, Dimension.PLACE));
        document.put("lines", saved.budget().lines().size());
        document.put("partners", saved.budget().partners().size());
        document.put("funds", saved.budget().funds().size());
        document.put("checks", outlook.checks().stream().map(ShowCommand::check).toList());
        return document;
    }

    private static Map<FinancialYear, Money> byYear(Profile profile) {
        Map<FinancialYear, Money> years = new LinkedHashMap<>();
        profile.forEach(entry -> years.put(entry.year(), entry.amount()));
        return years;
    }

    private static Map<String, Object> parts(Outlook outlook, Dimension dimension) {
        Map<String, Object> parts = new LinkedHashMap<>();
        List<Part> all = outlook.by(dimension);
        all.forEach(part -> parts.put(part.name(), byYear(part.all())));
        return parts;
    }

    private static Map<String, Object> check(Check check) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("severity", check.severity());
        document.put("title", check.title());
        document.put("sentence", check.sentence());
        return document;
    }
}
