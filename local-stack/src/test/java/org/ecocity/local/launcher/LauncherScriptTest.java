package org.ecocity.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bash script before it hands over: what it lists, what it finds, what it says when not. */
class LauncherScriptTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private final Path machine;

  LauncherScriptTest(@TempDir Path machine) {
    this.machine = machine;
  }

  @BeforeEach
  void aMachineWithProperTools() throws IOException {
    tool("mvn", "echo 'Apache Maven 3.9.9 (x)'");
    tool("node", "echo v22.1.0");
    tool("npm", "true");
  }

  @Test
  void listsItsCommandsWhenCalledBare() throws Exception {
    assertThat(run(Map.of()))
        .contains("up ", "down ", "status ", "logs ", "token ", "test ", "parts");
  }

  @Test
  void refusesAnUnknownCommand() throws Exception {
    assertThat(run(Map.of(), "launch"))
        .isEqualTo("There is no command \"launch\"; ./ecocity alone lists them.\n");
  }

  @Test
  void namesTheMavenItNeedsAndTheOneItFound() throws Exception {
    tool("mvn", "echo 'Apache Maven 3.6.3 (x)'");

    assertThat(run(Map.of(), "test"))
        .startsWith("Maven 3.8.7 or newer is not on the PATH (found 3.6.3); get it from")
        .hasLineCount(1);
  }

  @Test
  void namesTheNodeItNeedsAndTheOneItFound() throws Exception {
    tool("node", "echo v18.20.1");

    assertThat(run(Map.of(), "up"))
        .startsWith("Node 20 or newer with npm is not on the PATH (found 18.20.1); get it from")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "mvn, Maven 3.8.7 or newer is not on the PATH;",
    "node, Node 20 or newer with npm is"
  })
  void namesTheToolThatIsNotThereAtAll(String tool, String sentence) throws Exception {
    tool(tool, "exit 127");

    assertThat(run(Map.of(), "up")).startsWith(sentence).hasLineCount(1);
  }

  @Test
  void passesOverAnOldJavaHomeForANewerJdkOnThePath() throws Exception {
    jdk("old", 17);
    jdk("new", 25);
    Files.createSymbolicLink(machine.resolve("javac"), machine.resolve("new/bin/javac"));

    assertThat(run(Map.of("JAVA_HOME", machine.resolve("old").toString()), "logs"))
        .contains("handed over to Java 25");
  }

  private void jdk(String name, int version) throws IOException {
    var bin = Files.createDirectories(machine.resolve(name).resolve("bin"));
    script(bin.resolve("javac"), "true");
    script(
        bin.resolve("java"),
        """
        [ "$1" = -version ] && echo 'openjdk version "%1$d.0.1"' >&2 && exit
        echo handed over to Java %1$d
        """
            .formatted(version));
  }

  private String run(Map<String, String> environment, String... words) throws Exception {
    var command =
        Stream.concat(Stream.of(ROOT.resolve("ecocity").toString()), Stream.of(words)).toList();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", machine + ":" + System.getenv("PATH"));
    builder.environment().put("ECOCITY_HOME", machine.resolve("home").toString());
    builder.environment().putAll(environment);
    var process = builder.start();
    try (var output = process.inputReader()) {
      var text = String.join("\n", output.lines().toList()) + "\n";
      process.waitFor();
      return text;
    }
  }

  private void tool(String name, String body) throws IOException {
    script(machine.resolve(name), body);
  }

  private static void script(Path file, String body) throws IOException {
    Files.write(file, List.of("#!/bin/sh", body));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
