package wholeplace.money;

import java.math.BigDecimal;

/// What one unit of a sheet's figures is worth.
public enum Unit {
    POUNDS("£", 0),
    THOUSANDS("£000", 3),
    MILLIONS("£m", 6);

    private final String sign;
    private final int zeros;

    Unit(String sign, int zeros) {
        this.sign = sign;
        this.zeros = zeros;
    }

    /// As shown in a header: `£000`.
    public String sign() {
        return sign;
    }

    /// A figure of a sheet as exact pounds: 1.5 thousand is 1,500.
    public BigDecimal pounds(BigDecimal figure) {
        return figure.scaleByPowerOfTen(zeros);
    }
}
