package wholeplace.excel.model;

/// What stands between two terms.
enum Operator {
    AT_LEAST(">=", 1),
    AT_MOST("<=", 1),
    BELOW("<", 1),
    EQUALS("=", 1),
    PLUS("+", 2),
    MINUS("-", 2),
    TIMES("*", 3),
    OVER("/", 3),
    POWER("^", 4);

    private final String sign;
    private final int binding;

    Operator(String sign, int binding) {
        this.sign = sign;
        this.binding = binding;
    }

    String sign() {
        return sign;
    }

    /// How strongly it binds: of two, the stronger is worked out first.
    int binding() {
        return binding;
    }

    double of(double left, double right) {
        return switch (this) {
            case AT_LEAST -> truth(left >= right);
            case AT_MOST -> truth(left <= right);
            case BELOW -> truth(left < right);
            case EQUALS -> truth(left == right);
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> left / right;
            case POWER -> Math.pow(left, right);
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
