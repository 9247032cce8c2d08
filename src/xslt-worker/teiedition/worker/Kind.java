// SPDX-License-Identifier: MIT
package teiedition.worker;

/** What a finding is; the .NET side has a catalogue entry for each name, which travels as it is written here. */
enum Kind {
    STATIC_ERROR, STATIC_WARNING, DYNAMIC_ERROR, DYNAMIC_WARNING, MESSAGE, TERMINATED, NOT_WELL_FORMED,
    OUTSIDE, OUTSIDE_IGNORED, RESULT_OUTSIDE, CANNOT_READ, TOO_DEEP, FO_ERROR, FO_WARNING, FO_INFO,
    MISSING_GLYPH, LABELS_UNSTABLE, INTERNAL
}
