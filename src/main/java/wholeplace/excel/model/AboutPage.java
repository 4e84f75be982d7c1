package wholeplace.excel.model;

import wholeplace.budget.Budget;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.Stamp;
import wholeplace.outlook.Outlook;

/// What the model is for, whose it is, how it is to be read and what may be changed in it.
record AboutPage(Outlook outlook, WorkingModel model, Stamp stamp, Pen pen) {
    private static final int LABELS = 22;
    private static final int WORDS = 110;

    void write() {
        Budget budget = outlook.budget();
        pen.fix(0, LABELS);
        pen.fix(1, WORDS);
        pen.title(budget.name() + ": working model");
        pen.nextRow().text(Look.SUBTITLE, "Single placemaking budget, " + budget.years());
        MasterLine.write(pen, model);
        pen.nextRow();
        purpose();
        reading();
        limits();
        contents();
        pen.fit();
    }

    private void purpose() {
        said(
                "Purpose",
                "To take the budget apart: to see how every figure comes about, and what it would be if a rate, a tax, an asset's life or an amount were otherwise.");
        said("Owner", "%s, who made it on %s with Wholeplace.".formatted(stamp.who(), stamp.whenInWords()));
        said(
                "Version",
                "The budget as it stood then. Fingerprint "
                        + stamp.fingerprint().hex() + ".");
        said("", "Two workbooks with the same fingerprint were made from the same budget.");
    }

    private void reading() {
        said(
                "Units",
                "Pounds to the penny (GBP), unless the column Unit says otherwise. Rates are percentages; a year is known by the calendar year in which it starts on 1 April.");
        said(
                "Signs",
                "On Inputs every amount is positive, whatever it is. On Workings and Outputs costs are above nought, income and savings below it, in brackets. Funding is above nought. A gap above nought is money that is missing.");
        said(
                "Colours",
                "Yellow cells with blue figures may be typed over. Those in italics were decided by the program. Everything else is worked out. The heading of each section says what its rows are.");
        said(
                "Formulas",
                "Each row has one formula, the same in every year; no number stands in a formula. What comes before the plan's first year stands in the column before it.");
        said(
                "Rounding",
                "Nothing is rounded but what the program posts to the ledger, with ROUND to the penny: growth, delivery, slippage, interest, provision, the yield of council tax. Band D is rounded down. Sums and balances are never rounded.");
    }

    private void limits() {
        said(
                "Decided",
                "Which fund pays for which line is found by a search through every lawful way, which no formula can do. What it decided stands on Inputs: what each fund pays, what is borrowed for each scheme, what general funding pays for capital and for others, what partners bear of their pools.");
        said(
                "",
                "When you change an input, these stay as they were. What then is still to find, or is paid beyond what there is, shows on Outputs and Checks. The program itself would search again.");
        said(
                "Structure",
                "How a line grows, its direction and its scheme's method are built into its formulas. Change those in the program and make the model again.");
    }

    private void contents() {
        pen.nextRow();
        pen.nextRow().text(Look.LABEL, "Sheets");
        for (Tab tab : Tab.values()) {
            pen.nextRow().link(tab.title(), tab.title());
            pen.text(Look.BODY, tab.says());
        }
    }

    private void said(String label, String words) {
        pen.nextRow().text(Look.LABEL, label).text(Look.BODY, words);
    }
}
