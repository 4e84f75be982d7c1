package wholeplace.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Direction;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineRole;
import wholeplace.budget.LineUse;
import wholeplace.budget.Origin;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PoolId;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SourceId;
import wholeplace.budget.SpendClass;
import wholeplace.change.Slot.Keys;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Lines as fields.
final class LineForm {
    static final Form<Line> LINE = new Form<>(
            EntityKind.LINE,
            Line.class,
            List.of(
                    Slot.text("reference"),
                    Slot.text("name").need(),
                    Slot.reference("partner", EntityKind.PARTNER).need(),
                    Slot.text("service"),
                    Slot.text("theme"),
                    Slot.text("place"),
                    Slot.text("outcome"),
                    Slot.choice("class", SpendClass.class).need(),
                    Slot.choice("direction", Direction.class).or(Direction.EXPENDITURE),
                    Slot.choice("recurrence", Recurrence.class).or(Recurrence.RECURRING),
                    Slot.choice("role", LineRole.class).or(LineRole.BASE),
                    Slot.choice("use", LineUse.class).or(LineUse.ORDINARY),
                    Slot.of("base", ValueKind.AMOUNT),
                    Slot.of("growth", ValueKind.GROWTH).or("typed"),
                    Slot.of("amount", ValueKind.AMOUNT).in("amounts").each(Keys.YEARS),
                    Slot.of("delivery", ValueKind.RATE).or("100"),
                    Slot.of("priority", ValueKind.WHOLE).or(Integer.toString(Line.USUAL_PRIORITY)),
                    Slot.reference("scheme", EntityKind.SCHEME),
                    Slot.reference("pool", EntityKind.POOL),
                    Slot.text("notes"),
                    Slot.reference("origin source", EntityKind.SOURCE)
                            .in("origin.source")
                            .need(),
                    Slot.of("origin row", ValueKind.WHOLE).in("origin.row").need(),
                    Slot.text("origin fingerprint").in("origin.fingerprint")),
            LineForm::write,
            LineForm::read);

    private LineForm() {}

    private static void write(Line line, Writer to) {
        to.put("reference", line.reference())
                .put("name", line.name())
                .put("partner", line.partner())
                .put("service", line.service())
                .put("theme", line.theme())
                .put("place", line.place())
                .put("outcome", line.outcome())
                .put("class", line.spendClass())
                .put("direction", line.direction())
                .put("recurrence", line.recurrence())
                .unless(LineRole.BASE, "role", line.role())
                .unless(LineUse.ORDINARY, "use", line.use())
                .put("base", line.base())
                .put("growth", line.growth())
                .amounts("amount", line.amounts())
                .unless(Rate.ONE, "delivery", line.delivery())
                .unless(Line.USUAL_PRIORITY, "priority", line.priority())
                .put("scheme", line.scheme())
                .put("pool", line.pool())
                .put("notes", line.notes());
        line.importedFrom()
                .ifPresent(origin -> to.put("origin source", origin.source())
                        .put("origin row", Integer.toString(origin.row()))
                        .put("origin fingerprint", origin.fingerprint()));
    }

    private static Line read(String id, Reader from) {
        return new Line(
                new LineId(id),
                from.textOrEmpty("reference"),
                from.text("name"),
                new PartnerId(from.text("partner")),
                from.textOrEmpty("service"),
                from.textOrEmpty("theme"),
                from.textOrEmpty("place"),
                from.textOrEmpty("outcome"),
                from.choice("class", SpendClass.class),
                from.choice("direction", Direction.class),
                from.choice("recurrence", Recurrence.class),
                from.choice("role", LineRole.BASE),
                from.choice("use", LineUse.ORDINARY),
                from.optional("base", Money::parse),
                from.growth("growth"),
                from.amounts("amount"),
                from.or(Rate.ONE, "delivery", Rate::percent),
                from.number("priority", Line.USUAL_PRIORITY),
                from.optional("scheme", SchemeId::new),
                from.optional("pool", PoolId::new),
                from.textOrEmpty("notes"),
                origin(from));
    }

    private static @Nullable Origin origin(Reader from) {
        SourceId source = from.optional("origin source", SourceId::new);
        return source == null
                ? null
                : new Origin(source, from.number("origin row"), from.textOrEmpty("origin fingerprint"));
    }
}
