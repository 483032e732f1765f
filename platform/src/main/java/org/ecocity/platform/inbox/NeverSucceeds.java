package org.ecocity.platform.inbox;

import java.sql.SQLException;
import java.time.DateTimeException;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells what can never succeed, and is parked, from a passing fault, which is tried again. What is
 * not known to be hopeless passes: a stopped partition is seen at once, a wrongly parked event
 * needs somebody.
 */
final class NeverSucceeds {
  private static final int CAUSES_MAX = 10;

  private NeverSucceeds() {}

  static boolean is(Throwable fault) {
    var cause = fault;
    for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
      if (isHopeless(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isHopeless(Throwable fault) {
    return switch (fault) {
      case RejectedEventException _, Problem _ -> true;
      // A member that the handler needs is missing or makes no sense.
      case NullPointerException _,
          DateTimeException _,
          NumberFormatException _,
          ArithmeticException _ ->
          true;
      case SQLException sql -> isHopeless(sql.getSQLState());
      default -> false;
    };
  }

  /**
   * Data that the schema refuses: class 22, a missing value, a broken check. Not a missing parent
   * or a doubled key: another event in flight may mend those.
   */
  private static boolean isHopeless(@Nullable String state) {
    return state != null
        && (state.startsWith("22") || state.equals("23502") || state.equals("23514"));
  }
}
