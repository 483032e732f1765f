package org.ecocity.funding.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.ecocity.platform.problem.Problem;

/**
 * How far the two accounts of a line are read.
 *
 * @param ofLine version of the last entry on the line's account, 0 at the beginning
 * @param ofCommitment the same on its commitment account
 */
record Place(long ofLine, long ofCommitment) {
  private static final Place BEGINNING = new Place(0, 0);
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  /** The place a cursor says; the beginning when there is none. */
  static Place of(String cursor) {
    if (cursor.isEmpty()) {
      return BEGINNING;
    }
    var written = WRITTEN.matcher(cursor);
    if (!written.matches()) {
      throw Problem.malformed("cursor", "cursor");
    }
    return new Place(Long.parseLong(written.group(1)), Long.parseLong(written.group(2)));
  }

  static Place of(ResultSet row) throws SQLException {
    return new Place(row.getLong("of_line"), row.getLong("of_commitment"));
  }

  /** This one or where a later posting leads, whichever is further on each account. */
  Place furthest(Place later) {
    return new Place(Math.max(ofLine, later.ofLine), Math.max(ofCommitment, later.ofCommitment));
  }

  String cursor() {
    return ofLine + "-" + ofCommitment;
  }
}
