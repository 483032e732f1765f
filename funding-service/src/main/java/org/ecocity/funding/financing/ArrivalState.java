package org.ecocity.funding.financing;

import java.util.List;

/** States of an arrival: RECORDED → REVERSED, by finance, with a reason. */
enum ArrivalState {
  /** It counts. */
  RECORDED,
  /** It was a mistake and no longer counts. */
  REVERSED;

  List<ArrivalState> next() {
    return this == RECORDED ? List.of(REVERSED) : List.of();
  }
}
