package org.ecocity.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

/** Two descriptions become one without either losing its meaning. */
class MergerTest {
  private static final String A =
      """
      paths:
        /api/projects/v1/things:
          get:
            operationId: list
            tags: [things]
            responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
      components:
        schemas:
          Thing: {type: object, properties: {id: {type: string}}}
          Problem: {type: object}
      """;
  private static final String B =
      """
      paths:
        /api/funding/v1/things:
          get:
            operationId: list
            responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
      components:
        schemas:
          Thing: {type: object, properties: {self: {$ref: "#/components/schemas/Thing"}}}
          Problem: {type: object}
      """;

  @Test
  void keepsOneOfWhatIsTheSameAndBothOfWhatDiffers() throws Exception {
    var merger = new Merger("0.1.0");
    merger.add("projects", read(A));
    merger.add("funding", read(B));

    var merged = merger.done();

    assertThat(merged.path("openapi").asText()).startsWith("3.1");
    assertThat(
            merged.path("components").path("schemas").properties().stream()
                .map(java.util.Map.Entry::getKey))
        .containsExactlyInAnyOrder("Thing", "Problem", "FundingThing");
    assertThat(reference(merged, "/api/projects/v1/things"))
        .isEqualTo("#/components/schemas/Thing");
    assertThat(reference(merged, "/api/funding/v1/things"))
        .isEqualTo("#/components/schemas/FundingThing");
    assertThat(merged.at("/components/schemas/FundingThing/properties/self/$ref").asText())
        .isEqualTo("#/components/schemas/FundingThing");
    assertThat(merged.path("paths").path("/api/funding/v1/things").at("/get/operationId").asText())
        .isEqualTo("funding.list");
  }

  private static String reference(ObjectNode merged, String path) {
    var schema = "/get/responses/200/content/application~1json/schema/$ref";
    return merged.path("paths").path(path).at(schema).asText();
  }

  private static ObjectNode read(String yaml) throws Exception {
    return (ObjectNode) new YAMLMapper().readTree(yaml);
  }
}
