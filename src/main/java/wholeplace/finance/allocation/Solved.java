package wholeplace.finance.allocation;

/// A plan's claims, funded.
record Solved(Layout layout, Schemes schemes, Claims claims, Funding funding) {
    static Solved of(Plan plan) {
        return of(plan, true);
    }

    /// What stays unfunded in all, without settling which demands do.
    static long open(Plan plan) {
        return of(plan, false).funding.open;
    }

    private static Solved of(Plan plan, boolean settled) {
        boolean[] limited = new boolean[plan.purses().size()];
        plan.matches().forEach(match -> limited[match.purse()] = true);
        var layout = new Layout(plan.purses(), plan.years(), limited);
        var schemes = new Schemes(plan, layout);
        var claims = new Claims(plan, layout, schemes);
        return new Solved(layout, schemes, claims, fund(plan, layout, schemes, claims, settled));
    }

    private static Funding fund(Plan plan, Layout layout, Schemes schemes, Claims claims, boolean settled) {
        if (!plan.matches().isEmpty()) {
            return MatchSearch.run(plan, claims, layout, schemes);
        }
        return settled
                ? Funding.of(claims.demands, layout, schemes, claims.unlimited())
                : Funding.total(claims.demands, layout, schemes, claims.unlimited());
    }
}
