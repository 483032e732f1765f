package org.ecocity.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must fit together so that the city is served while nodes and pods come and go. */
class ClusterTest {
  private static final List<String> SERVICES =
      List.of("projects", "funding", "supervision", "notification");
  private static final long REMEMBERED_DAYS = 30;
  private static final long DAY_MS = 86_400_000L;

  @Test
  void rolloutsNeverTakeAPodAwayBeforeItsSuccessorServes() {
    assertThat(Rendered.ofKind("Deployment")).hasSize(5);
    for (var deployment : Rendered.ofKind("Deployment")) {
      var rolling = deployment.at("/spec/strategy/rollingUpdate");
      assertThat(rolling.path("maxUnavailable").asInt(-1)).isZero();
      assertThat(rolling.path("maxSurge").asInt()).isPositive();
      assertThat(keys(deployment, "/spec/template/spec/topologySpreadConstraints"))
          .contains("kubernetes.io/hostname", "topology.kubernetes.io/zone");
      assertThat(deployment.at("/spec/replicas").isMissingNode()).as("the HPA's matter").isTrue();
    }
  }

  @Test
  void eachDeploymentHasServiceScalerAndBudgetThatMeanIt() {
    for (var deployment : Rendered.ofKind("Deployment")) {
      var name = Rendered.name(deployment);
      var labels = deployment.at("/spec/template/metadata/labels");
      assertMeans(deployment.at("/spec/selector/matchLabels"), labels);
      assertMeans(Rendered.one("Service", name).at("/spec/selector"), labels);
      assertMeans(
          Rendered.one("PodDisruptionBudget", name).at("/spec/selector/matchLabels"), labels);
      var scaler = Rendered.one("HorizontalPodAutoscaler", name).path("spec");
      assertThat(scaler.at("/scaleTargetRef/name").asText()).isEqualTo(name);
      assertThat(scaler.path("minReplicas").asInt()).isGreaterThanOrEqualTo(2);
      assertThat(scaler.path("maxReplicas").asInt())
          .isGreaterThan(scaler.path("minReplicas").asInt());
      assertThat(
              Rendered.one("ServiceAccount", name).path("automountServiceAccountToken").asBoolean())
          .isFalse();
    }
  }

  @Test
  void nothingTalksToAnythingUnlessAPolicySaysSo() {
    var deny = Rendered.one("NetworkPolicy", "deny-all").path("spec");
    assertThat(deny.path("podSelector").isEmpty()).isTrue();
    assertThat(Rendered.texts(deny.path("policyTypes"))).containsExactly("Ingress", "Egress");
    assertThat(deny.path("ingress").isMissingNode() && deny.path("egress").isMissingNode())
        .isTrue();
    for (var policy : Rendered.ofKind("NetworkPolicy")) {
      for (var rule : (Iterable<JsonNode>) rules(policy)::iterator) {
        assertThat(rule.path("ports").isEmpty()).as(Rendered.name(policy)).isFalse();
      }
    }
    for (var deployment : Rendered.ofKind("Deployment")) {
      var name = Rendered.name(deployment);
      assertMeans(
          Rendered.one("NetworkPolicy", name).at("/spec/podSelector/matchLabels"),
          deployment.at("/spec/template/metadata/labels"));
    }
  }

  @Test
  void secretsAreReferredToAndNeverWrittenDown() {
    assertThat(Rendered.ofKind("Secret")).isEmpty();
    for (var deployment : Rendered.ofKind("Deployment")) {
      for (var variable : deployment.at("/spec/template/spec/containers/0/env")) {
        if (!variable.path("name").asText().matches(".*(PASSWORD|SECRET)")) continue;
        assertThat(variable.has("value")).as(variable.toString()).isFalse();
        assertThat(variable.at("/valueFrom/secretKeyRef/key").asText()).isNotEmpty();
      }
    }
    var settings = Rendered.ofKind("ConfigMap").getFirst().path("data");
    settings
        .fieldNames()
        .forEachRemaining(it -> assertThat(it).doesNotMatch(".*(PASSWORD|SECRET).*"));
  }

  @Test
  void eachServiceHasADatabaseThatOnlyItsTwoRolesEnter() {
    var cluster = Rendered.one("Cluster", "postgres").path("spec");
    var roles = names(cluster.at("/managed/roles"));
    var doors = Rendered.texts(cluster.at("/postgresql/pg_hba")).toList();
    for (var service : SERVICES) {
      assertThat(Rendered.one("Database", service).at("/spec/owner").asText())
          .isEqualTo(service + "_owner");
      assertThat(roles).contains(service + "_owner", service + "_app");
      assertThat(doors).contains("hostssl %s %s_app all scram-sha-256".formatted(service, service));
    }
    assertThat(doors).last().isEqualTo("host all all all reject");
    assertThat(cluster.at("/postgresql/parameters/fsync").asText()).isEqualTo("on");
  }

  @Test
  void eventsAreKeptNoLongerThanReadersRememberThem() {
    for (var service : SERVICES) {
      var topic = Rendered.one("KafkaTopic", "ecocity." + service + ".v1").path("spec");
      assertThat(topic.at("/config/retention.ms").asLong())
          .isLessThanOrEqualTo(REMEMBERED_DAYS * DAY_MS);
      assertThat(topic.path("replicas").asInt()).isEqualTo(3);
      Rendered.one("KafkaTopic", "ecocity." + service + ".dead-letters.v1");
    }
    assertThat(source("platform/src/main/java/org/ecocity/platform/inbox/ConsumerConfig.java"))
        .contains("@WithDefault(\"P" + REMEMBERED_DAYS + "D\")\n  Duration rememberFor();");
  }

  @Test
  void theRealmHasTheRolesTheServicesAskFor() {
    var asked =
        Pattern.compile("\"([a-z-]+)\"")
            .matcher(source("platform/src/main/java/org/ecocity/platform/security/Roles.java"))
            .results()
            .map(it -> it.group(1))
            .collect(Collectors.toSet());
    var realm = Rendered.one("KeycloakRealmImport", "ecocity").at("/spec/realm");
    assertThat(asked).isNotEmpty();
    assertThat(names(realm.at("/roles/realm"))).isEqualTo(asked);
  }

  @Test
  void theRealmHasTheClientsAndClaimsOfTheLocalOneButNoneOfItsPeople() {
    var realm = Rendered.one("KeycloakRealmImport", "ecocity").at("/spec/realm");
    var local = source("local-stack/src/main/java/org/ecocity/local/realm/RealmShapes.java");
    for (var mapper : realm.at("/clientScopes/0/protocolMappers")) {
      assertThat(local).contains("\"" + mapper.path("protocolMapper").asText() + "\"");
    }
    var systems = source("sample-city/realm/clients.csv");
    for (var client : realm.path("clients")) {
      var id = client.path("clientId").asText();
      assertThat(id.equals("ecocity-web") || systems.contains(id + ",")).as(id).isTrue();
      assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
    }
    assertThat(Rendered.stream(realm.path("users")).map(it -> it.path("credentials")))
        .allMatch(JsonNode::isMissingNode);
  }

  @Test
  void theDoorIsTheSameEverywhere() {
    var door = Rendered.ofKind("ConfigMap").getFirst().at("/data/ECOCITY_DOOR").asText();
    var host = door.substring("https://".length());
    var ingress = Rendered.one("Ingress", "gateway").path("spec");
    assertThat(ingress.at("/rules/0/host").asText()).isEqualTo(host);
    assertThat(ingress.at("/tls/0/hosts/0").asText()).isEqualTo(host);
    assertThat(Rendered.one("Keycloak", "keycloak").at("/spec/hostname/hostname").asText())
        .isEqualTo(door + "/auth");
    assertThat(
            Rendered.one("KeycloakRealmImport", "ecocity")
                .at("/spec/realm/clients/0/redirectUris/0")
                .asText())
        .isEqualTo(door + "/login/back");
  }

  private static Stream<JsonNode> rules(JsonNode policy) {
    return Stream.concat(
        Rendered.stream(policy.at("/spec/ingress")), Rendered.stream(policy.at("/spec/egress")));
  }

  private static List<String> keys(JsonNode object, String pointer) {
    return Rendered.stream(object.at(pointer)).map(it -> it.path("topologyKey").asText()).toList();
  }

  private static Set<String> names(JsonNode array) {
    return Rendered.stream(array).map(it -> it.path("name").asText()).collect(Collectors.toSet());
  }

  private static void assertMeans(JsonNode selector, JsonNode labels) {
    assertThat(selector.isEmpty()).isFalse();
    selector
        .properties()
        .forEach(it -> assertThat(labels.path(it.getKey())).isEqualTo(it.getValue()));
  }

  private static String source(String path) {
    try {
      return Files.readString(Rendered.ROOT.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
