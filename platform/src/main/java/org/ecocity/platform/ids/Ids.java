package org.ecocity.platform.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers: UUID version 7, so that rows inserted together lie together. */
public final class Ids {
  private Ids() {}

  /** A new UUID version 7, increasing within this process. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }
}
