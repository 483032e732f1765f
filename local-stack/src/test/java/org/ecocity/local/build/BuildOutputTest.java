package org.ecocity.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildOutputTest {

  private static final Path LOG = Path.of("build.log");

  @Test
  void showsOneLineAModule() {
    var shown = new ArrayList<String>();
    var steps = new Steps("building", shown::add);

    steps.read("[INFO] ---------------------< org.ecocity:ecocity-parent >---------------------");
    steps.read("[INFO] ------------------------< org.ecocity:platform >------------------------");
    steps.read("[INFO] Compiling 80 source files");
    steps.read("[INFO] ------------------------< org.ecocity:gateway >-------------------------");
    steps.finish();

    assertThat(shown).containsExactly("building platform … 0 s", "building gateway … 0 s");
  }

  @Test
  void tellsABrokenDownloadFromABrokenBuild() {
    assertThat(
            sentence(
                "[ERROR] Failed to execute goal on project platform: Could not resolve dependencies",
                "Could not transfer artifact org.x:y:jar:1.0 from/to central"))
        .startsWith("Downloading something the build needs failed: check the network");
    assertThat(sentence("Could not transfer artifact org.x:y:jar:1.0 from/to central"))
        .isEqualTo(
            "Downloading org.x:y:jar:1.0 failed: check the network and run this again;"
                + " Maven's log is build.log");
    assertThat(sentence("[ERROR] Failed to execute goal x:compile on project gateway: Compilation"))
        .isEqualTo("The build of gateway failed; Maven's log is build.log");
  }

  @Test
  void showsTheCountsOfTestsAndTheirFailures() {
    assertThat(TestLines.isWorthShowing("[INFO] Tests run: 4, Failures: 0, Errors: 0")).isTrue();
    assertThat(TestLines.isWorthShowing("[ERROR] DeskTest.shows:12 expected 1")).isTrue();
    assertThat(TestLines.isWorthShowing("[INFO] BUILD SUCCESS")).isTrue();
    assertThat(TestLines.isWorthShowing("[INFO] Copying 4 resources")).isFalse();
  }

  @Test
  void buildsAgainOnlyWhatIsOlderThanItsSources(@TempDir Path folder) throws IOException {
    var source = Files.writeString(folder.resolve("A.java"), "class A {}");
    var product = folder.resolve("a.jar");
    assertThat(Sources.newerThan(product, List.of(source))).isTrue();

    Files.writeString(product, "");
    Files.setLastModifiedTime(source, FileTime.fromMillis(1_000));
    assertThat(Sources.newerThan(product, List.of(source))).isFalse();

    Files.setLastModifiedTime(product, FileTime.fromMillis(500));
    assertThat(Sources.newerThan(product, List.of(folder.resolve("A.java")))).isTrue();
  }

  private static String sentence(String... lines) {
    var failure = new Failure();
    List.of(lines).forEach(failure::read);
    return failure.sentence(LOG);
  }

  @Test
  void findsAClassWhoseSourceWentAway(@TempDir Path module) throws IOException {
    touch(module.resolve("src/main/java/org/ecocity/library/Project.java"));
    touch(module.resolve("target/generated-sources/annotations/org/ecocity/library/Project_.java"));
    touch(module.resolve("target/classes/org/ecocity/library/Project.class"));
    touch(module.resolve("target/classes/org/ecocity/library/Project$State.class"));
    touch(module.resolve("target/classes/org/ecocity/library/Project_.class"));
    assertThat(Sources.leftBehind(module)).isFalse();

    touch(module.resolve("target/classes/org/ecocity/projects/Project.class"));

    assertThat(Sources.leftBehind(module)).isTrue();
  }

  private static void touch(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
