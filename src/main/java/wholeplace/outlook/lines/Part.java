package wholeplace.outlook.lines;

import wholeplace.money.Profile;

/// One part of a budget along a [Dimension]: net spend by year of its lines.
///
/// @param name as the lines say it; empty for the lines that say nothing
/// @param lines how many
public record Part(String name, int lines, Profile revenue, Profile capital, Profile all) {}
