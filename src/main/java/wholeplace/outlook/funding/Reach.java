package wholeplace.outlook.funding;

/// Whether money reaches anything at all.
public final class Reach {
    private final Solved solved;

    public Reach(FundingOutlook funding) {
        this.solved = funding.solved();
    }

    /// Whether there is anything that a pot may pay for by itself, or that a user has set on it.
    public boolean reachesAny(Pot pot) {
        int number = solved.pots.indexOf(pot);
        boolean isSet = solved.allocation.plan().fixed().stream().anyMatch(fixed -> fixed.purse() == number);
        for (int demand = 0; demand < solved.demands.size() && !isSet; demand++) {
            if (solved.demands.mayBePaidBy(demand, number)) {
                return true;
            }
        }
        return isSet;
    }
}
