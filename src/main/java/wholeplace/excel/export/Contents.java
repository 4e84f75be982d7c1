package wholeplace.excel.export;

/// The sheets of the workbook in their order, each with what it says.
enum Contents {
    ABOUT("About", "What this workbook is and how to read it"),
    SUMMARY("Summary", "Net spend by year, revenue and capital, and by the largest partners, with two charts"),
    PARTNERS("By partner", "Net spend of each partner by year"),
    THEMES("By theme", "Net spend of each theme by year"),
    SERVICES("By service", "Net spend of each service by year"),
    LINES("Lines", "Every line of the budget with its amount in each year"),
    FUNDS("Funds", "What each grant, contribution and other fund brings in"),
    CHECKS("Checks", "What the program found that somebody should look at"),
    QUALITY("Quality", "How this workbook was compared with the budget after it was written");

    private final String sheet;
    private final String says;

    Contents(String sheet, String says) {
        this.sheet = sheet;
        this.says = says;
    }

    String sheet() {
        return sheet;
    }

    /// Whether it has so many columns that they are small on a page of the usual size.
    boolean isWide() {
        return this == LINES || this == FUNDS;
    }

    String says() {
        return says;
    }
}
