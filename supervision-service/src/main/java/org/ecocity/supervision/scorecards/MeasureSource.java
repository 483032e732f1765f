package org.ecocity.supervision.scorecards;

import java.util.Set;
import org.ecocity.supervision.scoring.Measured;
import org.jspecify.annotations.Nullable;

/** Offers named measures that read local copies as of a cut-off: a CDI bean of a feature. */
public interface MeasureSource {
  /** Names of its measures, without arguments. */
  Set<String> names();

  /**
   * Reads one measure for one unit.
   *
   * @param name one of {@link #names()}
   * @param argument what followed the colon
   */
  Measured read(String name, @Nullable String argument, String unitCode, CutOff cutOff);

  /** Whether a measure can do with this argument. */
  boolean takes(String name, @Nullable String argument);
}
