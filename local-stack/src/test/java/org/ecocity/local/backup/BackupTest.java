package org.ecocity.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.local.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final Map<String, String> VERSIONS =
      Map.of("ecocity", "0.1.0", "postgres", "18.6.0", "kafka", "4.1.2", "keycloak", "26.7.3");

  private final Path temporary;
  private final Path home;
  private Path folder;

  BackupTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.home = temporary.resolve("home");
    this.folder = temporary.resolve("backup");
  }

  @BeforeEach
  void aStackWithData() throws IOException {
    write("postgres/base/1/1259", "rows");
    write("postgres/postmaster.pid", "4711");
    Files.createDirectories(home.resolve("postgres/pg_notify"));
    write("kafka/data/ecocity.projects.v1-0/0.log", "events");
    write("attachments/projects/ab/abcd", "a photo");
    write("secrets.properties", "postgres=secret");
    write("logs/projects.log", "not kept");
  }

  @Test
  void bringsBackByteForByteWhatWasThereAndSetsAsideWhatIsThereNow() throws IOException {
    take();
    write("postgres/base/1/1259", "other rows");
    write("attachments/projects/cd/cdef", "a later photo");

    var done = restore();

    assertThat(content("postgres/base/1/1259")).isEqualTo("rows");
    assertThat(content("secrets.properties")).isEqualTo("postgres=secret");
    assertThat(home.resolve("postgres/pg_notify")).isEmptyDirectory();
    assertThat(home.resolve("attachments/projects/cd/cdef")).doesNotExist();
    var aside = done.aside().orElseThrow();
    assertThat(Files.readString(aside.resolve("postgres/base/1/1259"))).isEqualTo("other rows");
    assertThat(home.resolve("restoring")).doesNotExist();
  }

  @Test
  void namesVersionsSizesAndHashesAndLeavesOutWhatIsMadeAnew() {
    take();
    var manifest = Manifest.read(folder);
    assertThat(manifest.versions()).isEqualTo(new TreeMap<>(VERSIONS));
    assertThat(manifest.files().stream().map(Manifest.Entry::path))
        .contains("postgres/base/1/1259", "secrets.properties")
        .doesNotContain("postgres/postmaster.pid", "logs/projects.log");
    assertThat(manifest.files())
        .contains(
            new Manifest.Entry(
                "postgres/base/1/1259",
                4,
                "bc51e9e65d79e1c90ba544ab2eae1044ccdf8c1af7a559ba375cba4276f7d99e"));
  }

  @Test
  void isReadableByItsOwnerAlone() throws IOException {
    take();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void refusesAFolderThatHoldsSomething() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertThatThrownBy(this::take).isInstanceOf(Refusal.class).hasMessageContaining("not empty");
    assertThat(folder.resolve("letter.txt")).hasContent("mine");
  }

  @Test
  void refusesAFolderInsideWhatWouldBeCopied() {
    folder = home.resolve("attachments/backup");
    assertThatThrownBy(this::take).hasMessageContaining("would be copied");
  }

  @Test
  void namesTheFileWhoseContentWasChangedAndChangesNothing() throws IOException {
    take();
    Files.writeString(folder.resolve("attachments/projects/ab/abcd"), "A photo");
    refusesNaming("attachments/projects/ab/abcd has another content");
  }

  @Test
  void namesTheFileThatWasCutShort() throws IOException {
    take();
    Files.writeString(folder.resolve("kafka/data/ecocity.projects.v1-0/0.log"), "ev");
    refusesNaming("0.log has 2 bytes, 6 were written");
  }

  @Test
  void namesTheFileThatIsMissing() throws IOException {
    take();
    Files.delete(folder.resolve("secrets.properties"));
    refusesNaming("secrets.properties is missing");
  }

  @Test
  void namesTheFileThatSomebodyAdded() throws IOException {
    take();
    Files.writeString(folder.resolve("postgres/base/1/6666"), "x");
    refusesNaming("postgres/base/1/6666");
  }

  @Test
  void refusesAFolderThatWasNeverFinished() throws IOException {
    take();
    Files.delete(folder.resolve(Manifest.NAME));
    refusesNaming("no finished backup");
    Files.writeString(folder.resolve(Manifest.NAME), "{\"format\": 1, \"fil");
    refusesNaming("manifest.json is damaged");
  }

  @Test
  void neverWritesOutsideItsFolder() throws IOException {
    take();
    var manifest = folder.resolve(Manifest.NAME);
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"postgres/pg_notify\"", "\"../../elsewhere\""));
    refusesNaming("leads out of it");
    assertThat(temporary.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void refusesDataOfNewerProgramsAndOfAnotherMajorVersionOfTheDatabase() {
    take();
    refusesWith("keycloak", "26.6.9", "keycloak 26.7.3; here is 26.6.9");
    refusesWith("postgres", "19.1.0", "postgres 18.6.0; here is 19.1.0");
    assertThat(restoreWith("kafka", "4.2.0").bytes()).isPositive();
  }

  private void refusesWith(String program, String version, String sentence) {
    assertThatThrownBy(() -> restoreWith(program, version)).hasMessageContaining(sentence);
  }

  private Restore.Done restoreWith(String program, String version) {
    var versions = new HashMap<>(VERSIONS);
    versions.put(program, version);
    return new Restore(home, versions).read(folder);
  }

  private void refusesNaming(String what) throws IOException {
    write("postgres/base/1/1259", "present rows");
    assertThatThrownBy(this::restore).isInstanceOf(Refusal.class).hasMessageContaining(what);
    assertThat(content("postgres/base/1/1259")).isEqualTo("present rows");
    assertThat(home.resolve("restoring")).doesNotExist();
  }

  private void take() {
    var backup = new Backup(home, VERSIONS);
    backup.requireRoom(folder);
    backup.write(folder);
  }

  private Restore.Done restore() {
    return new Restore(home, VERSIONS).read(folder);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(home.resolve(name).getParent());
    Files.writeString(home.resolve(name), text);
  }

  private String content(String name) throws IOException {
    return Files.readString(home.resolve(name));
  }
}
