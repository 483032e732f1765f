package org.ecocity.supervision.scoring;

import java.util.Map;
import java.util.TreeMap;

/**
 * Everything a unit's score is made from, frozen as of the cut-off.
 *
 * @param unitCode the unit
 * @param group its group
 * @param measures by name, as the scheme asks for them
 * @param typedIn confirmed evidence, by item
 */
public record UnitInputs(
    String unitCode,
    String group,
    Map<String, Measured> measures,
    Map<String, ManualInput> typedIn) {
  /** Keeps its own copies, in the order of their names so that they read the same every time. */
  public UnitInputs {
    measures = java.util.Collections.unmodifiableMap(new TreeMap<>(measures));
    typedIn = java.util.Collections.unmodifiableMap(new TreeMap<>(typedIn));
  }
}
