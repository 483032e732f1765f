package org.ecocity.local.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.ecocity.local.Refusal;
import org.ecocity.local.stack.Part;

/** The projects that both sides read and write, and what both benches of projects-service share. */
record Projects(City city, List<UUID> ids) {

  static final int CLIENTS = 8;

  /** pgbench takes at most 128 scripts, and each of these is one. */
  private static final int MOST = 16;

  static Projects of(City city) {
    var found = new ArrayList<UUID>();
    try (var connection = city.database(Part.PROJECTS);
        var query =
            connection.prepareStatement(
                "SELECT id FROM project WHERE state = 'UNDER_WAY' ORDER BY code LIMIT " + MOST);
        var row = query.executeQuery()) {
      while (row.next()) found.add(row.getObject(1, UUID.class));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    if (found.size() < MOST) throw new Refusal("The sample city has too few projects under way.");
    return new Projects(city, found);
  }

  UUID of(long n) {
    return ids.get((int) (n % ids.size()));
  }

  HttpLoad load(LongFunction<byte[]> request) {
    return new HttpLoad(city.port(Part.PROJECTS), CLIENTS, new AtomicLong(), request);
  }

  /** Does the act twice to each project and makes scripts of the second acts. */
  Contestant limit(String name, HttpLoad load, String said, List<Replay.Counter> counters) {
    var heard =
        city.listen(
            Part.PROJECTS,
            () -> {
              for (var i = 0; i < 2 * ids.size(); i++) call(load, i);
            });
    var scripts = new ArrayList<java.nio.file.Path>();
    for (var id : ids) {
      var acts = heard.transactionsWith(said, id.toString());
      var script = Replay.script(acts.getFirst(), acts.getLast(), counters);
      scripts.add(city.script("%s-%s".formatted(name, id), script));
    }
    return new Pgbench(
        city.port(Part.POSTGRES),
        Part.PROJECTS.label(),
        city.password(Part.PROJECTS),
        scripts,
        CLIENTS);
  }

  private static void call(HttpLoad load, long project) {
    try (var connection = new HttpConnection(load.port())) {
      var status = connection.call(load.request().apply(project));
      if (status >= 300) throw new Refusal("The service answers %d.".formatted(status));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
