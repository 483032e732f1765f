package org.ecocity.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One container that will run, wherever its kind keeps what must be known of it.
 *
 * @param probes the node that holds the three probes; missing for an init container
 * @param resources requests and limits
 * @param security the container's own security context
 * @param podSecurity that of its pod
 */
record Container(
    String name, JsonNode probes, JsonNode resources, JsonNode security, JsonNode podSecurity) {

  /** All containers of the rendering, those that operators make among them. */
  static List<Container> all() {
    var found = new ArrayList<Container>();
    for (var deployment : Rendered.ofKind("Deployment")) {
      var pod = deployment.at("/spec/template/spec");
      for (var list : List.of("containers", "initContainers")) {
        Rendered.stream(pod.path(list)).forEach(it -> found.add(ofPod(pod, it)));
      }
    }
    found.add(ofPostgres(Rendered.one("Cluster", "postgres")));
    found.add(ofKeycloak(Rendered.one("Keycloak", "keycloak")));
    found.add(ofBroker(Rendered.one("Kafka", "kafka"), Rendered.one("KafkaNodePool", "dual")));
    found.add(ofTopicOperator(Rendered.one("Kafka", "kafka")));
    return found;
  }

  private static Container ofPod(JsonNode pod, JsonNode container) {
    return new Container(
        container.path("name").asText(),
        container,
        container.path("resources"),
        container.path("securityContext"),
        pod.path("securityContext"));
  }

  private static Container ofPostgres(JsonNode cluster) {
    var spec = cluster.path("spec");
    return new Container(
        "postgres",
        named(spec.path("probes"), "startup", "liveness", "readiness"),
        spec.path("resources"),
        spec.path("securityContext"),
        spec.path("podSecurityContext"));
  }

  private static Container ofKeycloak(JsonNode keycloak) {
    var spec = keycloak.path("spec");
    var pod = spec.at("/unsupported/podTemplate/spec");
    return new Container(
        "keycloak",
        spec,
        spec.path("resources"),
        pod.at("/containers/0/securityContext"),
        pod.path("securityContext"));
  }

  /** Strimzi gives brokers no startup probe; its readiness waits as long as it takes. */
  private static Container ofBroker(JsonNode kafka, JsonNode pool) {
    var broker = kafka.at("/spec/kafka");
    var template = pool.at("/spec/template");
    return new Container(
        "kafka",
        named(broker, "livenessProbe", "livenessProbe", "readinessProbe"),
        pool.at("/spec/resources"),
        template.at("/kafkaContainer/securityContext"),
        template.at("/pod/securityContext"));
  }

  private static Container ofTopicOperator(JsonNode kafka) {
    var operator = kafka.at("/spec/entityOperator");
    return new Container(
        "topic-operator",
        operator.path("topicOperator"),
        operator.at("/topicOperator/resources"),
        operator.at("/template/topicOperatorContainer/securityContext"),
        operator.at("/template/pod/securityContext"));
  }

  private static JsonNode named(JsonNode from, String startup, String live, String ready) {
    var probes = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    probes.set("startupProbe", from.path(startup));
    probes.set("livenessProbe", from.path(live));
    probes.set("readinessProbe", from.path(ready));
    return probes;
  }
}
