package wholeplace.excel.pack;

import wholeplace.budget.PartnerId;

/// Whose pack is wanted, and where it is to come back.
///
/// @param id of the pack, never given twice
/// @param returnTo whom the partner sends it back to, as they know them; empty for who made it
public record PackRequest(PartnerId partner, String id, String returnTo) {}
