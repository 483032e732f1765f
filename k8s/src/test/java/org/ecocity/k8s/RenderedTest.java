package org.ecocity.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rendering is committed, because a fresh machine has no kubectl: a hash of the sources tells a
 * stale one, and where kubectl is present it is rendered again and compared.
 */
class RenderedTest {
  private static final Path K8S = Rendered.ROOT.resolve("k8s");
  private static final String HEAD = "# Rendered from sources with SHA-256 ";

  @Test
  void theCommittedRenderingIsThatOfTheSources() throws Exception {
    var kubectl = kubectl();
    if (Boolean.getBoolean("contracts.write")) write(kubectl);
    var rendered = Files.readString(Rendered.FILE);
    assertThat(rendered.lines().findFirst().orElseThrow())
        .as("stale; with kubectl on the PATH, ./ecocity contracts renders anew")
        .isEqualTo(HEAD + sources());
    if (!kubectl) {
      System.out.println(
          "k8s: NO kubectl HERE: the committed rendering was held against its sources by hash"
              + " alone, it was not rendered again");
      return;
    }
    assertThat(byName(Rendered.read(render()))).isEqualTo(byName(Rendered.city()));
  }

  @Test
  void eachFileOfABaseHoldsOneObject() throws IOException {
    try (var files = Files.walk(K8S.resolve("bases"))) {
      var yaml = files.filter(it -> it.toString().endsWith(".yaml")).toList();
      assertThat(yaml).hasSizeGreaterThan(40);
      for (var file : yaml) {
        assertThat(Rendered.read(Files.readString(file))).as(file.toString()).hasSize(1);
      }
    }
  }

  @Test
  void noFileIsForgottenByItsKustomization() throws IOException {
    try (var files = Files.walk(K8S.resolve("bases"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        if (file.endsWith("kustomization.yaml")) continue;
        assertThat(Files.readString(file.resolveSibling("kustomization.yaml")))
            .contains("  - " + file.getFileName() + "\n");
      }
    }
  }

  private static Map<String, JsonNode> byName(List<JsonNode> objects) {
    return objects.stream()
        .collect(Collectors.toMap(it -> Rendered.kind(it) + "/" + Rendered.name(it), it -> it));
  }

  private static void write(boolean kubectl) throws Exception {
    if (!kubectl) fail("Rendering needs kubectl; it is not on the PATH.");
    Files.createDirectories(Rendered.FILE.getParent());
    Files.writeString(Rendered.FILE, HEAD + sources() + "\n" + render());
  }

  private static String sources() throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var folder : List.of("bases", "overlays")) {
      try (var files = Files.walk(K8S.resolve(folder))) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(K8S.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean kubectl() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .anyMatch(it -> Files.isExecutable(Path.of(it, "kubectl")));
  }

  private static String render() throws IOException, InterruptedException {
    var errors = Files.createTempFile("kustomize", ".log");
    var process =
        new ProcessBuilder("kubectl", "kustomize", K8S.resolve("overlays/city").toString())
            .redirectError(errors.toFile())
            .start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    Files.delete(errors);
    return text;
  }
}
