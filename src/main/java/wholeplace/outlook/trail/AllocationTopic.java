package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.Need;
import wholeplace.outlook.funding.Payment;

/// What is paid for a line.
record AllocationTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of("allocation.<line>.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return figure.year()
                .filter(outlook.years()::contains)
                .flatMap(year -> outlook.allocation().needs().stream()
                        .filter(need -> need.line().id().value().equals(figure.middle()))
                        .findFirst()
                        .map(need -> step(need, year)));
    }

    private Step step(Need need, FinancialYear year) {
        FundingOutlook funding = outlook.allocation();
        List<Payment> payments = funding.payments(need.id()).stream()
                .filter(payment -> payment.year().equals(year))
                .toList();
        Money paid = payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
        Money unfunded = funding.unfunded(need.id()).amount(year);
        String formula = unfunded.isZero()
                ? "All that \"%s\" needs is paid.".formatted(need.line().name())
                : "\"%s\" needs %s; for %s no money that may pay for it was found."
                        .formatted(need.line().name(), paid.plus(unfunded).inSentence(), unfunded.inSentence());
        return Step.of(paid, formula)
                .with(payments.stream().map(AllocationTopic::fact).toList());
    }

    private static Trail fact(Payment payment) {
        return Trail.given(
                "%s, money of %s".formatted(payment.pot().name(), payment.arrived()),
                payment.amount().inSentence(),
                payment.fixed() ? "Fixed by a user." : "Found by the program, by the fund's conditions.");
    }
}
