package org.ecocity.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConfigKeysTest {
  private static final Set<String> NEEDED_BY_SERVICES =
      Set.of(
          "ECOCITY_DB_URL",
          "ECOCITY_DB_OWNER_PASSWORD",
          "ECOCITY_DB_APP_PASSWORD",
          "ECOCITY_KAFKA",
          "ECOCITY_TOPIC_REPLICAS",
          "ECOCITY_ATTACHMENTS",
          "ECOCITY_DOOR",
          "ECOCITY_OIDC");
  private static final Set<String> NEEDED_BY_THE_GATEWAY =
      Set.of(
          "ECOCITY_DOOR",
          "ECOCITY_OIDC",
          "ECOCITY_OIDC_SECRET",
          "ECOCITY_SESSION_SECRET",
          "ECOCITY_STATE_SECRET",
          "ECOCITY_PROJECTS",
          "ECOCITY_FUNDING",
          "ECOCITY_SUPERVISION",
          "ECOCITY_NOTIFICATION");

  @Test
  void everyVariableIsOneTheProgramUnderstands() {
    for (var deployment : Rendered.ofKind("Deployment")) {
      assertThat(understood(Rendered.name(deployment)))
          .as(Rendered.name(deployment))
          .containsAll(ours(deployment));
    }
  }

  @Test
  void nothingAProgramNeedsIsMissing() {
    for (var deployment : Rendered.ofKind("Deployment")) {
      var name = Rendered.name(deployment);
      assertThat(ours(deployment))
          .as(name)
          .containsAll(name.equals("gateway") ? NEEDED_BY_THE_GATEWAY : NEEDED_BY_SERVICES);
    }
  }

  @Test
  void noneOfThemRunsTheLocalProfile() {
    for (var deployment : Rendered.ofKind("Deployment")) {
      assertThat(variables(deployment).get("ECOCITY_LOCAL")).isEqualTo("false");
    }
  }

  /** The negative control: a variable that is only nearly right is not understood. */
  @Test
  void aMisspeltVariableIsNotUnderstood() {
    assertThat(understood("projects-service"))
        .contains("ECOCITY_OUTBOX_BATCH_ROWS", "ECOCITY_DB_APP_PASSWORD", "ECOCITY_TOPIC_REPLICAS")
        .doesNotContain(
            "ECOCITY_OUTBOX_BATCHROWS", "ECOCITY_DB_PASSWORD", "ECOCITY_PROXY_CONNECTIONS");
    assertThat(understood("gateway"))
        .contains("ECOCITY_PROXY_CONNECTIONS")
        .doesNotContain("ECOCITY_OUTBOX_BATCH_ROWS");
  }

  private static Set<String> understood(String program) {
    return ConfigKeys.of(
        program.equals("gateway") ? List.of("gateway") : List.of("platform", program));
  }

  /** Its own and those of the settings common to the city. */
  private static Set<String> ours(JsonNode deployment) {
    var ours = new TreeMap<>(variables(deployment));
    ours.keySet().removeIf(it -> !it.startsWith("ECOCITY_"));
    return ours.keySet();
  }

  private static Map<String, String> variables(JsonNode deployment) {
    var found = new TreeMap<String, String>();
    for (var container : deployment.at("/spec/template/spec/containers")) {
      for (var from : container.path("envFrom")) {
        Rendered.one("ConfigMap", from.at("/configMapRef/name").asText())
            .path("data")
            .properties()
            .forEach(it -> found.put(it.getKey(), it.getValue().asText()));
      }
      for (var one : container.path("env")) {
        found.put(one.path("name").asText(), one.path("value").asText());
      }
    }
    return found;
  }
}
