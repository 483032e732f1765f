package org.ecocity.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ecocity.local.Refusal;
import org.ecocity.local.process.Tool;

/**
 * The limit: PostgreSQL's own load program with the same statements on the same server.
 *
 * @param name of the contestant
 * @param user that signs in
 * @param scripts one of which is drawn for each transaction; none: its own bank transfer (TPC-B)
 * @param offered transactions a second; 0: as many as it can
 */
record Pgbench(
    String name,
    int port,
    String database,
    String user,
    String password,
    List<Path> scripts,
    int clients,
    double offered)
    implements Contestant {

  private static final Pattern DONE =
      Pattern.compile("number of transactions actually processed: (\\d+)");
  private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  /** A service's own statements, asked for by its own role. */
  Pgbench(int port, String service, String password, List<Path> scripts, int clients) {
    this("pgbench", port, service, service + "_app", password, scripts, clients, 0);
  }

  Pgbench at(double perSecond) {
    return new Pgbench(name, port, database, user, password, scripts, clients, perSecond);
  }

  /** Its figures are never guessed: without the program there is no comparison. */
  static void require() {
    if (Tool.exists("pgbench")) return;
    throw new Refusal(
        "pgbench IS NOT ON THIS MACHINE, and without it there is nothing to compare with."
            + " Debian: apt install postgresql-contrib (or postgresql); it need not run a server.");
  }

  @Override
  public Done run(Duration time) {
    var output = execute(time);
    var operations = number(DONE, output);
    return new Done(
        (long) operations, (long) number(FAILED, output), operations / number(TPS, output));
  }

  private String execute(Duration time) {
    var command = new ArrayList<String>();
    command.addAll(List.of("pgbench", "-h", "127.0.0.1", "-p", String.valueOf(port)));
    command.addAll(List.of("-U", user, "-n", "-M", "prepared"));
    command.addAll(List.of("-c", String.valueOf(clients), "-j", "1"));
    command.addAll(List.of("-T", String.valueOf(Math.max(1, time.toSeconds()))));
    if (offered > 0) command.addAll(List.of("-R", String.valueOf(Math.round(offered))));
    scripts.forEach(it -> command.addAll(List.of("-f", it.toString())));
    command.add(database);
    try {
      var log = Files.createTempFile("pgbench", ".log");
      var builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().put("PGPASSWORD", password);
      var ended = builder.start().waitFor();
      var output = Files.readString(log);
      Files.delete(log);
      if (ended != 0) throw new Refusal("pgbench failed:\n" + output);
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  private static double number(Pattern pattern, String output) {
    var found = pattern.matcher(output);
    if (found.find()) return Double.parseDouble(found.group(1));
    throw new Refusal("pgbench said something else than expected:\n" + output);
  }
}
