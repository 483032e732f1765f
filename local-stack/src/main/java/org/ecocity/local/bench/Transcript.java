package org.ecocity.local.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ecocity.local.Refusal;
import org.jspecify.annotations.Nullable;

/** What a service said to its database, read from the server's own log. */
final class Transcript {

  /** How the server must begin its lines: application and session. */
  static final String PREFIX = "@@%a@%p@ ";

  private static final Pattern LINE =
      Pattern.compile("@@([^@]*)@(\\d+)@ (LOG|DETAIL): +(.*)", Pattern.DOTALL);
  private static final Pattern SAID =
      Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')");

  /**
   * One statement.
   *
   * @param values of its parameters by number
   */
  record Said(String sql, Map<Integer, @Nullable String> values) {
    boolean holds(String part) {
      return values.values().stream().anyMatch(it -> it != null && it.contains(part));
    }
  }

  private final List<List<Said>> transactions = new ArrayList<>();

  private Transcript() {}

  /** Reads the transactions of an application from a piece of the log, in the order they ended. */
  static Transcript of(String application, String log) {
    var transcript = new Transcript();
    var open = new HashMap<String, List<Said>>();
    for (var entry : log.split("\n(?=@@)")) {
      var line = LINE.matcher(entry.strip());
      if (line.matches() && line.group(1).equals(application)) {
        transcript.take(open, line.group(2), line.group(3), line.group(4));
      }
    }
    return transcript;
  }

  /** The last transaction in which this was said. */
  List<Said> transactionWith(String words) {
    return transactionsWith(words, "").getLast();
  }

  /** All transactions in which this was said and this was a value, or part of one. */
  List<List<Said>> transactionsWith(String words, String value) {
    var found =
        transactions.stream()
            .filter(it -> it.stream().anyMatch(said -> said.sql().contains(words)))
            .filter(it -> value.isEmpty() || it.stream().anyMatch(said -> said.holds(value)))
            .toList();
    if (!found.isEmpty()) return found;
    throw new Refusal("The service did not say to its database what was expected: " + words);
  }

  private void take(Map<String, List<Said>> open, String session, String kind, String text) {
    if (kind.equals("DETAIL")) {
      var saids = open.get(session);
      if (saids != null && !saids.isEmpty()) saids.getLast().values().putAll(values(text));
      return;
    }
    var said = SAID.matcher(text);
    if (!said.matches()) return;
    var sql = said.group(1).strip();
    if (sql.equals("BEGIN")) open.put(session, new ArrayList<>());
    var saids = open.get(session);
    if (saids == null) return;
    saids.add(new Said(sql, new TreeMap<>()));
    if (sql.equals("COMMIT")) transactions.add(open.remove(session));
  }

  private static Map<Integer, @Nullable String> values(String detail) {
    var values = new TreeMap<Integer, @Nullable String>();
    var found = PARAMETER.matcher(detail);
    while (found.find()) {
      var text = found.group(2);
      values.put(Integer.valueOf(found.group(1)), text == null ? null : text.replace("''", "'"));
    }
    return values;
  }
}
