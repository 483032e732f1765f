package org.ecocity.local.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what a service said in one act a script with which pgbench says the same again and
 * again. What was new in the act (ids, and texts that hold them) is new each time; what counts on
 * is read where the service reads it. So the script can never be older than the service.
 */
final class Replay {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
  private static final Pattern SELECTED = Pattern.compile("(?i)select (\\$\\d+(?:, ?\\$\\d+)*)");

  /**
   * A number that goes up by one with each act.
   *
   * @param readBy words of the statement that reads it
   * @param column that holds it
   * @param table whose INSERT or UPDATE writes the next
   */
  record Counter(String readBy, String column, String table) {
    String read() {
      return table + "_" + column;
    }

    String next() {
      return table + "_next";
    }
  }

  private final List<Counter> counters;
  private final Set<String> fresh;
  private final Map<String, String> made = new LinkedHashMap<>();

  private Replay(List<Counter> counters, Set<String> fresh) {
    this.counters = counters;
    this.fresh = fresh;
  }

  /**
   * @param before the same act done just before: ids that are only in the second are new
   */
  static String script(
      List<Transcript.Said> before, List<Transcript.Said> act, List<Counter> counters) {
    var fresh = uuids(act);
    fresh.removeAll(uuids(before));
    var replay = new Replay(counters, fresh);
    var body = act.stream().map(replay::statement).collect(Collectors.joining("\n"));
    return replay.head() + body + "\n";
  }

  private String statement(Transcript.Said said) {
    var inSelectLists = new TreeSet<Integer>();
    for (var list : SELECTED.matcher(said.sql()).results().toList()) {
      PLACE.matcher(list.group(1)).results().forEach(it -> inSelectLists.add(number(it.group(1))));
    }
    var counted = counted(said.sql());
    var sql =
        PLACE
            .matcher(said.sql())
            .replaceAll(
                it -> {
                  var place = number(it.group(1));
                  var variable = counted.get(place);
                  return Matcher.quoteReplacement(
                      variable != null
                          ? ":" + variable
                          : value(said.values().get(place), inSelectLists.contains(place)));
                });
    for (var counter : counters) {
      if (said.sql().contains(counter.readBy())) {
        return "%s \\gset %s_\n\\set %s :%s + 1"
            .formatted(sql, counter.table(), counter.next(), counter.read());
      }
    }
    return sql + ";";
  }

  /** Parameters that are a counter's new or old number, by their place in the statement. */
  private Map<Integer, String> counted(String sql) {
    var found = new LinkedHashMap<Integer, String>();
    for (var counter : counters) {
      var insert =
          Pattern.compile(
                  "(?i)insert into %s \\(([^)]*)\\) values \\(([^)]*)\\)"
                      .formatted(counter.table()))
              .matcher(sql);
      if (insert.find()) {
        var place = List.of(insert.group(1).split(", ?")).indexOf(counter.column());
        found.put(number(insert.group(2).split(", ?")[place].substring(1)), counter.next());
      } else if (sql.matches("(?i)update %s .*".formatted(counter.table()))) {
        var places =
            Pattern.compile("\\b%s=\\$(\\d+)".formatted(counter.column()))
                .matcher(sql)
                .results()
                .map(it -> number(it.group(1)))
                .toList();
        found.put(places.getFirst(), counter.next());
        found.put(places.getLast(), counter.read());
      }
    }
    return found;
  }

  private String value(@Nullable String value, boolean inSelectList) {
    if (value == null) return "NULL";
    if (fresh.stream().anyMatch(value::contains)) {
      return ":" + made.computeIfAbsent(value, _ -> "made_" + made.size());
    }
    // The server takes an untyped literal in a select list for text.
    return inSelectList && value.matches("-?\\d{1,18}") ? value : quoted(value);
  }

  /** One more question than the service asks, for what it makes up itself. */
  private String head() {
    if (made.isEmpty()) return "";
    var ids = new ArrayList<>(fresh);
    var texts = new ArrayList<String>();
    made.forEach((value, name) -> texts.add(pieces(value, ids) + " AS " + name));
    var drawn = new ArrayList<String>();
    for (var i = 0; i < ids.size(); i++) drawn.add("gen_random_uuid()::text AS u" + i);
    return "SELECT %s FROM (SELECT %s) AS drawn \\gset\n"
        .formatted(String.join(", ", texts), String.join(", ", drawn));
  }

  private static String pieces(String value, List<String> ids) {
    var pieces = new ArrayList<String>();
    var found = UUID.matcher(value);
    var end = 0;
    while (found.find()) {
      var id = ids.indexOf(found.group());
      if (id < 0) continue;
      if (found.start() > end) pieces.add(quoted(value.substring(end, found.start())));
      pieces.add("u" + id);
      end = found.end();
    }
    if (end < value.length()) pieces.add(quoted(value.substring(end)));
    return String.join(" || ", pieces);
  }

  /** pgbench takes a colon before a letter or digit for a variable, in quotes too. */
  private static String quoted(String value) {
    if (value.indexOf(':') < 0 && value.indexOf('\\') < 0 && value.indexOf('\n') < 0) {
      return "'" + value.replace("'", "''") + "'";
    }
    return "E'"
        + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3A").replace("\n", "\\n")
        + "'";
  }

  private static Set<String> uuids(List<Transcript.Said> saids) {
    var found = new LinkedHashSet<String>();
    for (var said : saids) {
      for (var value : said.values().values()) {
        if (value != null) UUID.matcher(value).results().forEach(it -> found.add(it.group()));
      }
    }
    return found;
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
