package org.ecocity.supervision.rectification;

import java.time.Instant;

/** Who acts, for which unit, when. */
record Hand(String user, String unitCode, Instant at) {}
