package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;
import wholeplace.finance.ReserveRoll;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.reserves.ReserveOutlook;

/// What a reserve closes at.
record ReserveTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of("reserve.<reserve>.close.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return outlook.reserves().all().stream()
                .filter(one -> one.reserve().id().value().equals(figure.id())
                        && figure.what().equals("close"))
                .findFirst()
                .flatMap(one -> figure.year().filter(outlook.years()::contains).map(year -> step(one, one.in(year))));
    }

    private Step step(ReserveOutlook one, ReserveRoll.Year year) {
        String formula = "Opening and what is put in less what is drawn. The minimum is %s."
                .formatted(one.reserve().minimum().inSentence());
        Step step = Step.of(year.close(), formula)
                .with(Trail.given("Put in, " + year.year(), year.contributions().inSentence(), "Typed."))
                .with(Trail.given("Drawn, " + year.year(), year.drawdowns().inSentence(), "Typed."));
        return year.year().equals(outlook.years().first())
                ? step.with(Trail.given("Opening", year.open().inSentence(), "Typed."))
                : step.from("reserve.%s.close.%s"
                        .formatted(one.reserve().id(), year.year().previous()));
    }
}
