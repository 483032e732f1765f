package org.ecocity.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.ecocity.platform.problem.Problem;

/** The precondition of a change. */
public final class IfMatch {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(\\.[0-9a-f]{1,16})?\"");

  private IfMatch() {}

  /**
   * Refuses a change that was not made to this version.
   *
   * @param headers the request's headers
   * @param version the present version
   */
  public static void require(HttpHeaders headers, long version) {
    var given = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (given == null) {
      throw Problem.of(428, "if-match-required");
    }
    var tag = TAG.matcher(given.strip());
    if (!given.strip().equals("*") && !(tag.matches() && Long.parseLong(tag.group(1)) == version)) {
      throw Problem.of(412, "changed-meanwhile");
    }
  }
}
