package wholeplace.desktop.parts;

import wholeplace.budget.PlanYears;

/// How a number of years is said: `Five years`, `Ten years`, `23 years`.
public final class YearsInWords {
    private static final String[] WORDS = {"Five", "Six", "Seven", "Eight", "Nine", "Ten"};

    private YearsInWords() {}

    public static String of(PlanYears years) {
        return number(years) + " years";
    }

    /// `Five-year`.
    public static String adjective(PlanYears years) {
        return number(years) + "-year";
    }

    private static String number(PlanYears years) {
        int above = years.count() - PlanYears.FEWEST;
        return above < WORDS.length ? WORDS[above] : Integer.toString(years.count());
    }
}
