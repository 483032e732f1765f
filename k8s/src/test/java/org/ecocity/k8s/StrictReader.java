package org.ecocity.k8s;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/**
 * Reads one object as what its {@code apiVersion} and {@code kind} say, and refuses every field
 * that kind does not have, every value of another type, and every kind it does not know. Cluster
 * servers are milder: they drop an unknown field with a warning nobody reads.
 */
final class StrictReader {
  private static final Map<String, Class<?>> MODELS =
      Map.ofEntries(
          Map.entry("v1/ConfigMap", ConfigMap.class),
          Map.entry("v1/Namespace", Namespace.class),
          Map.entry("v1/PersistentVolumeClaim", PersistentVolumeClaim.class),
          Map.entry("v1/Service", Service.class),
          Map.entry("v1/ServiceAccount", ServiceAccount.class),
          Map.entry("apps/v1/Deployment", Deployment.class),
          Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
          Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
          Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
          Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
          Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
          Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
          Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class));

  /** Nobody publishes Java models of these; the schemas list what we use of them. */
  private static final Set<String> SCHEMAS =
      Set.of(
          "postgresql.cnpg.io/v1/Cluster",
          "postgresql.cnpg.io/v1/Database",
          "postgresql.cnpg.io/v1/ScheduledBackup",
          "k8s.keycloak.org/v2alpha1/Keycloak",
          "k8s.keycloak.org/v2alpha1/KeycloakRealmImport");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private StrictReader() {}

  /** Reads it, or refuses with the place and the reason. */
  static void read(JsonNode object) {
    var kind = object.path("apiVersion").asText() + "/" + object.path("kind").asText();
    if (MODELS.containsKey(kind)) {
      readAs(MODELS.get(kind), object);
    } else if (SCHEMAS.contains(kind)) {
      readBySchema(kind.substring(kind.lastIndexOf('/') + 1), object);
    } else {
      throw new Refused(kind + " is no kind we know");
    }
  }

  private static void readAs(Class<?> model, JsonNode object) {
    try {
      var read = JSON.treeToValue(object, model);
      Surplus.refuse(read);
      Same.require(object, JSON.valueToTree(read));
    } catch (IOException e) {
      throw new Refused(e.getMessage());
    }
  }

  private static void readBySchema(String kind, JsonNode object) {
    try (var file = StrictReader.class.getResourceAsStream("/schemas/" + kind + ".json")) {
      var problems =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(file)
              .validate(object);
      if (!problems.isEmpty()) throw new Refused(problems.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why an object is not what it says it is. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(@org.jspecify.annotations.Nullable String reason) {
      super(reason);
    }
  }
}
