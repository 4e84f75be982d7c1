package wholeplace.money;

/// Placeholder for links; replaced by the year labels.
final class YearLabel {}
