package wholeplace.money;

/// Placeholder for links; replaced by the paste grammar.
final class AmountText {}
