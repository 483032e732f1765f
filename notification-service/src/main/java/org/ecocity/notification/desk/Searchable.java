package org.ecocity.notification.desk;

import java.util.List;
import org.ecocity.platform.security.Caller;

/** A feature's contribution to the search: a CDI bean that finds what the caller may read. */
public interface Searchable {
  /**
   * Finds things by name or code.
   *
   * @param pattern lower-case pattern for LIKE with a backslash as escape, wildcards at both ends
   * @param limit how many at the most
   */
  List<Hit> find(String pattern, int limit, Caller caller);
}
