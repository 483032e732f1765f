package org.ecocity.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContainersTest {
  private static final List<String> OURS =
      List.of(
          "gateway",
          "projects-service",
          "funding-service",
          "supervision-service",
          "notification-service");

  @Test
  void allFiveServicesAndWhatTheyStandOnAreLookedAt() {
    assertThat(Container.all().stream().map(Container::name))
        .containsAll(OURS)
        .contains("postgres", "keycloak", "kafka", "topic-operator");
  }

  @TestFactory
  Stream<DynamicTest> hasProbesForStartLifeAndReadiness() {
    return each(
        it -> {
          for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            var found = it.probes().path(probe);
            assertThat(found.path("periodSeconds").asInt()).as(probe).isPositive();
            assertThat(found.path("failureThreshold").asInt()).as(probe).isPositive();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> oursAreAskedAtTheirHealthAddresses() {
    return each(
        it -> {
          if (!OURS.contains(it.name())) return;
          assertThat(path(it, "startupProbe")).isEqualTo("/q/health/started");
          assertThat(path(it, "livenessProbe")).isEqualTo("/q/health/live");
          assertThat(path(it, "readinessProbe")).isEqualTo("/q/health/ready");
        });
  }

  @TestFactory
  Stream<DynamicTest> asksForWhatItNeedsAndIsLimited() {
    return each(
        it -> {
          for (var amount :
              List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
            assertThat(it.resources().at(amount).asText()).as(amount).isNotEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> isNotRootAndMayNothingItDoesNotNeed() {
    return each(
        it -> {
          var own = it.security();
          assertThat(is(own, "allowPrivilegeEscalation", false)).as("escalation").isTrue();
          assertThat(is(own, "privileged", false)).as("privileged").isTrue();
          assertThat(is(own, "readOnlyRootFilesystem", true)).as("read-only root").isTrue();
          assertThat(is(own, "runAsNonRoot", true)).as("non-root").isTrue();
          assertThat(Rendered.texts(own.at("/capabilities/drop"))).containsExactly("ALL");
          assertThat(own.at("/capabilities/add").isMissingNode()).isTrue();
          assertThat(own.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
          assertThat(is(it.podSecurity(), "runAsNonRoot", true)).as("pod non-root").isTrue();
          assertThat(it.podSecurity().path("runAsUser").asInt()).as("not 0").isPositive();
          assertThat(it.podSecurity().at("/seccompProfile/type").asText())
              .isEqualTo("RuntimeDefault");
        });
  }

  @Test
  void noPodReachesIntoItsNode() {
    for (var deployment : Rendered.ofKind("Deployment")) {
      var pod = deployment.at("/spec/template/spec");
      for (var field : List.of("hostNetwork", "hostPID", "hostIPC", "hostUsers")) {
        assertThat(pod.path(field).isMissingNode()).as(field).isTrue();
      }
      assertThat(is(pod, "automountServiceAccountToken", false)).isTrue();
      assertThat(Rendered.stream(pod.path("volumes")).map(it -> it.path("hostPath")))
          .allMatch(JsonNode::isMissingNode);
    }
  }

  @Test
  void oursNameTheirImageByVersionAndNeverByLatest() {
    for (var deployment : Rendered.ofKind("Deployment")) {
      var image = deployment.at("/spec/template/spec/containers/0/image").asText();
      assertThat(image).matches("registry\\.ecocity\\.example/ecocity/[a-z-]+:\\d+\\.\\d+\\.\\d+");
    }
  }

  private static String path(Container container, String probe) {
    return container.probes().path(probe).at("/httpGet/path").asText();
  }

  /** Written out, so that nothing hangs on a default. */
  private static boolean is(JsonNode node, String field, boolean expected) {
    return node.path(field).isBoolean() && node.path(field).asBoolean() == expected;
  }

  private static Stream<DynamicTest> each(Consumer<Container> check) {
    return Container.all().stream()
        .map(it -> DynamicTest.dynamicTest(it.name(), () -> check.accept(it)));
  }
}
