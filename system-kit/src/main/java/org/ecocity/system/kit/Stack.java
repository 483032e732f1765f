package org.ecocity.system.kit;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The suite under test: started once by the launcher as a user would, with the sample city, in the
 * module's target folder, and ended with the test JVM. {@code ECOCITY_DOOR_PORT} names one that
 * runs already.
 */
public final class Stack {
  private static final int COMMAND_MINUTES = 15;

  private final Path home;
  private final int port;

  private Stack(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /** The one stack of this run. */
  public static Stack present() {
    return Started.STACK;
  }

  /** The address that users see. */
  public String door() {
    return "http://127.0.0.1:" + port;
  }

  /** A part's own port, counted from the door. */
  public int port(int offset) {
    return port + offset;
  }

  /** Ends a part as a power cut would, and gives its name. */
  public void kill(String part) {
    ProcessHandle.of(pid(part)).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** The process of a part. */
  public long pid(String part) {
    return Long.parseLong(runFile(part).getProperty("pid"));
  }

  /** A port that nobody listens on. */
  public static int freePort() {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts a part again and waits until it serves. */
  public void restart(String part) {
    command("restart", part);
  }

  /** Starts all of it again after it was ended. */
  public void startAgain() {
    command("up", "--detach", "--port", String.valueOf(port));
  }

  /** Runs a launcher command against this stack; it must end well. */
  public String command(String... words) {
    return run(home, port, words);
  }

  /** The database password of a service's run-time role. */
  public String secret(String name) {
    return properties(home.resolve("secrets.properties")).getProperty(name);
  }

  private Properties runFile(String part) {
    return properties(home.resolve("run").resolve(part));
  }

  private static Properties properties(Path file) {
    var found = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      found.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("No " + file, e);
    }
    return found;
  }

  private static Stack start() {
    var given = System.getenv("ECOCITY_DOOR_PORT");
    if (given != null) {
      var home = System.getenv().getOrDefault("ECOCITY_HOME", root() + "/.ecocity");
      return new Stack(Path.of(home), Integer.parseInt(given));
    }
    var home = Path.of("target/stack").toAbsolutePath();
    int port = freePorts();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> run(home, port, "down")));
    var output = run(home, port, "up", "--detach", "--fresh", "--port", String.valueOf(port));
    System.out.println(output);
    return new Stack(home, port);
  }

  private static String run(Path home, int port, String... words) {
    var command = new ArrayList<>(List.of(root().resolve("ecocity").toString()));
    command.addAll(List.of(words));
    try {
      Files.createDirectories(home);
      var output = home.resolve("command.log");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(output.toFile()).environment().put("ECOCITY_HOME", home.toString());
      builder.redirectInput(Path.of("/dev/null").toFile());
      var process = builder.start();
      if (!process.waitFor(COMMAND_MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
      }
      var text = Files.readString(output);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", words) + " at " + port + ":\n" + text);
      }
      return text;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * A base port with the eight after it free. Another module's tests may look at the same time, so
   * each process begins somewhere else.
   */
  private static int freePorts() {
    int first = 18_080 + (int) (ProcessHandle.current().pid() % 500) * 20;
    for (int base = first; base < 31_000; base += 20) {
      if (allFree(base)) {
        return base;
      }
    }
    throw new IllegalStateException("No nine free ports in a row");
  }

  private static boolean allFree(int base) {
    for (int offset = 0; offset <= 8; offset++) {
      try (var probe = new ServerSocket(base + offset)) {
        probe.setReuseAddress(true);
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  /** The project's folder. */
  public static Path root() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("ecocity")) && Files.exists(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("Not inside the project");
  }

  /** Started at the first use, so that a test of documents alone starts nothing. */
  private static final class Started {
    static final Stack STACK = start();
  }
}
