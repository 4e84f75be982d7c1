package wholeplace.outlook.scenario;

import wholeplace.budget.Line;
import wholeplace.budget.SpendClass;
import wholeplace.change.Fields;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// What lines come to, income and savings taken off.
public enum NetSpend implements Measure {
    REVENUE("Net revenue") {
        @Override
        public Profile of(Outlook outlook) {
            return outlook.total(SpendClass.REVENUE);
        }

        @Override
        public boolean counts(Line line) {
            return line.spendClass() == SpendClass.REVENUE;
        }
    },
    CAPITAL("Net capital") {
        @Override
        public Profile of(Outlook outlook) {
            return outlook.total(SpendClass.CAPITAL);
        }

        @Override
        public boolean counts(Line line) {
            return line.spendClass() == SpendClass.CAPITAL;
        }
    },
    TOTAL("Net spend in all") {
        @Override
        public Profile of(Outlook outlook) {
            return outlook.total();
        }

        @Override
        public boolean counts(Line line) {
            return true;
        }
    };

    private final String words;

    NetSpend(String words) {
        this.words = words;
    }

    @Override
    public String id() {
        return Fields.word(this);
    }

    @Override
    public String words() {
        return words;
    }
}
