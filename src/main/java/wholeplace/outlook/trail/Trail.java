package wholeplace.outlook.trail;

import java.util.List;

/// A figure explained.
///
/// @param figure its name: `plan.county.gap.2027/28`; of an input that has no name of its own, what it is in words
/// @param value as people read it: `£1,978,454`, `2.99 %`
/// @param formula in words: how it follows from its inputs
/// @param inputs what it follows from; empty where it was given, or where the trail was not to go deeper
/// @param provenance who or what says so: a file and cell, an act, a typed amount; may be empty
public record Trail(String figure, String value, String formula, List<Trail> inputs, String provenance) {
    public Trail {
        inputs = List.copyOf(inputs);
    }

    /// Something given that no figure stands behind.
    static Trail given(String what, String value, String provenance) {
        return new Trail(what, value, "Given.", List.of(), provenance);
    }
}
