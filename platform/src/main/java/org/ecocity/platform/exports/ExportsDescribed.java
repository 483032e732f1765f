package org.ecocity.platform.exports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says of each list in the API's description that it can be had as a file. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExportsDescribed implements OASFilter {
  private static final String PAGE = "#/components/schemas/Page";

  @Override
  public void filterOpenAPI(OpenAPI described) {
    for (var path : described.getPaths().getPathItems().values()) {
      if (path.getGET() != null && isList(path.getGET())) {
        offer(path.getGET());
      }
    }
  }

  private static boolean isList(Operation operation) {
    var answer = operation.getResponses().getAPIResponse("200");
    if (answer == null || answer.getContent() == null) {
      return false;
    }
    var json = answer.getContent().getMediaType("application/json");
    return json != null && isPage(json.getSchema());
  }

  private static boolean isPage(@Nullable Schema schema) {
    return schema != null && schema.getRef() != null && schema.getRef().startsWith(PAGE);
  }

  private static void offer(Operation operation) {
    var content = operation.getResponses().getAPIResponse("200").getContent();
    for (var kind : ExportKind.values()) {
      var file = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
      content.addMediaType(
          kind.type().toString(),
          OASFactory.createMediaType()
              .schema(kind == ExportKind.CSV ? file : file.format("binary")));
    }
  }
}
