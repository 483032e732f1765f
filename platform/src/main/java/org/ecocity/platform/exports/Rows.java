package org.ecocity.platform.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** A file that grows by rows. What is not finished must not look like a whole file. */
interface Rows {
  /** Adds an entry. */
  void add(JsonNode entry) throws IOException;

  /** Sends what there is. */
  void flush() throws IOException;

  /** Ends the file. */
  void finish() throws IOException;
}
