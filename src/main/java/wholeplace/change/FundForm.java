package wholeplace.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.CarryForward;
import wholeplace.budget.Contribution;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
import wholeplace.budget.FundRules;
import wholeplace.budget.Growth;
import wholeplace.budget.Match;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PoolId;
import wholeplace.budget.Purpose;
import wholeplace.budget.SchemeId;
import wholeplace.change.Slot.Keys;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Funds and their conditions as fields.
final class FundForm {
    static final Form<Fund> FUND = new Form<>(
            EntityKind.FUND,
            Fund.class,
            List.of(
                    Slot.text("name").need(),
                    Slot.reference("holder", EntityKind.PARTNER).need(),
                    Slot.choice("kind", FundKind.class).or(FundKind.OTHER),
                    Slot.choice("class", FundClass.class).need(),
                    Slot.choice("contribution", Contribution.class).or(Contribution.ALIGNED),
                    Slot.of("secured", ValueKind.FLAG).or("false"),
                    Slot.of("base", ValueKind.AMOUNT),
                    Slot.of("growth", ValueKind.GROWTH).or("typed"),
                    Slot.of("amount", ValueKind.AMOUNT).in("available").each(Keys.YEARS),
                    Slot.reference("pool", EntityKind.POOL),
                    purpose("service", "services"),
                    purpose("theme", "themes"),
                    purpose("place", "places"),
                    purpose("outcome", "outcomes"),
                    purpose("partner", "partners").naming(EntityKind.PARTNER),
                    purpose("scheme", "schemes").naming(EntityKind.SCHEME),
                    Slot.of("carry forward", ValueKind.CARRY_FORWARD).or("none"),
                    Slot.of("spend by", ValueKind.DAY),
                    Slot.of("clawback", ValueKind.FLAG).or("false"),
                    Slot.of("match share", ValueKind.RATE).in("match.share").need(),
                    Slot.reference("match scheme", EntityKind.SCHEME).in("match.scheme"),
                    Slot.of("match counts unsecured", ValueKind.FLAG)
                            .in("match.countsUnsecured")
                            .or("false"),
                    Slot.of("match counts in kind", ValueKind.FLAG)
                            .in("match.countsInKind")
                            .or("false"),
                    Slot.of("minimum capital share", ValueKind.RATE),
                    Slot.of("administration cap", ValueKind.RATE),
                    Slot.text("legal basis"),
                    Slot.text("source"),
                    Slot.text("notes")),
            FundForm::write,
            FundForm::read);

    private FundForm() {}

    private static Slot purpose(String heading, String list) {
        return Slot.text("for " + heading).in("purpose." + list).each(Keys.SET);
    }

    private static void write(Fund fund, Writer to) {
        to.put("name", fund.name())
                .put("holder", fund.holder())
                .unless(FundKind.OTHER, "kind", fund.kind())
                .put("class", fund.fundClass())
                .put("contribution", fund.contribution())
                .put("secured", Boolean.toString(fund.secured()))
                .put("base", fund.base())
                .unless(Growth.TYPED, "growth", fund.growth())
                .amounts("amount", fund.available())
                .put("pool", fund.pool())
                .put("legal basis", fund.legalBasis())
                .put("source", fund.source())
                .put("notes", fund.notes());
        write(fund.rules(), to);
    }

    private static void write(FundRules rules, Writer to) {
        Purpose purpose = rules.purpose();
        to.set("for service", purpose.services())
                .set("for theme", purpose.themes())
                .set("for place", purpose.places())
                .set("for outcome", purpose.outcomes())
                .set("for partner", purpose.partners())
                .set("for scheme", purpose.schemes())
                .put("carry forward", rules.carryForward())
                .ifSo("clawback", rules.clawback())
                .put("minimum capital share", rules.minimumCapital())
                .put("administration cap", rules.administrationCap());
        rules.lastDay().ifPresent(day -> to.put("spend by", day.toString()));
        rules.matchRequired()
                .ifPresent(match -> to.put("match share", match.share())
                        .put("match scheme", match.scheme())
                        .ifSo("match counts unsecured", match.countsUnsecured())
                        .ifSo("match counts in kind", match.countsInKind()));
    }

    private static Fund read(String id, Reader from) {
        return new Fund(
                new FundId(id),
                from.text("name"),
                new PartnerId(from.text("holder")),
                from.choice("kind", FundKind.OTHER),
                from.choice("class", FundClass.class),
                from.choice("contribution", Contribution.class),
                from.flag("secured"),
                from.optional("base", Money::parse),
                from.growth("growth"),
                from.amounts("amount"),
                rules(from),
                from.optional("pool", PoolId::new),
                from.textOrEmpty("legal basis"),
                from.textOrEmpty("source"),
                from.textOrEmpty("notes"));
    }

    private static FundRules rules(Reader from) {
        var purpose = new Purpose(
                from.set("for service"),
                from.set("for theme"),
                from.set("for place"),
                from.set("for outcome"),
                from.set("for partner"),
                from.set("for scheme"));
        CarryForward carryForward = from.carryForward("carry forward");
        return new FundRules(
                purpose.isRestricted() ? purpose : Purpose.ANY,
                carryForward,
                from.day("spend by"),
                from.flag("clawback"),
                match(from),
                from.optional("minimum capital share", Rate::percent),
                from.optional("administration cap", Rate::percent));
    }

    private static @Nullable Match match(Reader from) {
        Rate share = from.optional("match share", Rate::percent);
        return share == null
                ? null
                : new Match(
                        share,
                        from.optional("match scheme", SchemeId::new),
                        from.flag("match counts unsecured"),
                        from.flag("match counts in kind"));
    }
}
