package org.ecocity.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrictTest {
  private static final String UNKNOWN = "surplusField";

  /** Maps whose keys are names of the writer's own choice; everywhere else a field is a field. */
  private static final Set<String> FREE =
      Set.of(
          "labels",
          "annotations",
          "matchLabels",
          "data",
          "config",
          "parameters",
          "attributes",
          "limits",
          "requests");

  @TestFactory
  Stream<DynamicTest> everyObjectIsWhatItSays() {
    return each(object -> StrictReader.read(object));
  }

  /** The negative control: without it a reader that swallows everything would pass. */
  @TestFactory
  Stream<DynamicTest> anUnknownFieldIsRefusedAtEveryPlaceOfEveryObject() {
    return each(
        object -> {
          var swallowed = new TreeSet<String>();
          for (var place : places(object, "", "")) {
            var changed = object.deepCopy();
            ((ObjectNode) changed.at(place.pointer())).put(UNKNOWN, "x");
            if (isAccepted(changed) && !isFree(object, place)) swallowed.add(place.pointer());
          }
          assertThat(swallowed).isEmpty();
        });
  }

  @Test
  void aNumberWrittenAsTextIsRefused() {
    var object = Rendered.one("HorizontalPodAutoscaler", "gateway").deepCopy();
    ((ObjectNode) object.path("spec")).put("minReplicas", "3");
    assertThatThrownBy(() -> StrictReader.read(object)).isInstanceOf(StrictReader.Refused.class);
  }

  @Test
  void aKindNobodyKnowsIsRefused() {
    var object = Rendered.one("Service", "gateway").deepCopy();
    ((ObjectNode) object).put("apiVersion", "v2");
    assertThatThrownBy(() -> StrictReader.read(object)).hasMessageContaining("no kind we know");
  }

  @Test
  void aFieldWrittenTwiceIsRefused() {
    assertThatThrownBy(() -> Rendered.read("spec:\n  replicas: 2\n  replicas: 3\n"))
        .hasMessageContaining("Duplicate field");
  }

  /** The selector of a Service is a map of labels; of everything else it has fields. */
  private static boolean isFree(JsonNode object, Place place) {
    return FREE.contains(place.field())
        || (Rendered.kind(object).equals("Service") && place.field().equals("selector"));
  }

  private static boolean isAccepted(JsonNode object) {
    try {
      StrictReader.read(object);
      return true;
    } catch (StrictReader.Refused refused) {
      return false;
    }
  }

  private record Place(String pointer, String field) {}

  private static List<Place> places(JsonNode node, String pointer, String field) {
    var found = new ArrayList<Place>();
    if (node.isObject()) {
      found.add(new Place(pointer, field));
      node.properties()
          .forEach(
              it ->
                  found.addAll(
                      places(it.getValue(), pointer + "/" + escaped(it.getKey()), it.getKey())));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.addAll(places(node.get(i), pointer + "/" + i, field));
    }
    return found;
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static Stream<DynamicTest> each(java.util.function.Consumer<JsonNode> check) {
    return Rendered.city().stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    Rendered.kind(it) + " " + Rendered.name(it), () -> check.accept(it)));
  }
}
