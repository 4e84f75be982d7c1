package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Pool;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.pools.PoolOutlook;
import wholeplace.outlook.pools.PoolYear;

/// Section 75 pools: what comes in, what is spent, who bears what is over.
final class PoolsSection {
    private final Outlook outlook;
    private final ByYear byYear;

    private PoolsSection(Outlook outlook) {
        this.outlook = outlook;
        this.byYear = new ByYear(outlook.years());
    }

    static List<Map<String, Object>> of(Outlook outlook) {
        var section = new PoolsSection(outlook);
        return outlook.pools().stream().map(section::pool).toList();
    }

    private Map<String, Object> pool(PoolOutlook one) {
        return new Document()
                .with("id", one.pool().id())
                .with("name", one.pool().name())
                .with("host", one.pool().host())
                .with("paidIn", byYear.each(one.years(), PoolYear::paidIn))
                .with("spending", byYear.each(one.years(), PoolYear::spending))
                .with("over", byYear.each(one.years(), PoolYear::over))
                .with("borne", byPartner(one, PoolYear::borne))
                .with("under", byYear.each(one.years(), PoolYear::under))
                .with("kept", byPartner(one, PoolYear::kept))
                .with("leaves", one.pool().leaves())
                .with("lines", lines(one.pool()))
                .fields();
    }

    private static Map<PartnerId, Map<FinancialYear, Money>> byPartner(
            PoolOutlook one, Function<PoolYear, Map<PartnerId, Money>> shares) {
        Map<PartnerId, Map<FinancialYear, Money>> byPartner = new LinkedHashMap<>();
        for (PoolYear year : one.years()) {
            shares.apply(year)
                    .forEach((partner, amount) -> byPartner
                            .computeIfAbsent(partner, p -> new LinkedHashMap<>())
                            .put(year.year(), amount));
        }
        return byPartner;
    }

    private List<?> lines(Pool pool) {
        return outlook.budget().lines().stream()
                .filter(line -> pool.id().equals(line.pool()))
                .map(line -> line.id())
                .toList();
    }
}
