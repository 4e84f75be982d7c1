package wholeplace.outlook.scenario;

import wholeplace.money.Rate;

/// By how much a tornado moves each assumption.
///
/// @param index points by which every rate of an index is lower and higher
/// @param councilTax points by which the core increase of every year is lower and higher
/// @param delivery points by which less of the savings is delivered
/// @param interest points by which the rates on borrowing for schemes are lower and higher
/// @param funds the share by which a fund brings less
/// @param delay years by which a scheme comes later
public record StepSizes(Rate index, Rate councilTax, Rate delivery, Rate interest, Rate funds, int delay) {
    public static final StepSizes USUAL = new StepSizes(
            Rate.percent("1"), Rate.percent("1"), Rate.percent("20"), Rate.percent("1"), Rate.percent("10"), 1);
}
