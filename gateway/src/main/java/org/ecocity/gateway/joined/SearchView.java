package org.ecocity.gateway.joined;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found, best first of each service in turn.
 *
 * @param items hits
 * @param missing the parts that did not answer, with since when
 */
@Schema(
    name = "SearchResult",
    requiredProperties = {"items", "missing"})
record SearchView(List<Hit> items, List<MissingPart> missing) {
  /**
   * One hit.
   *
   * @param type kind of object
   * @param id its id
   * @param code its code, as people say it
   * @param title its name
   * @param link path of its page
   */
  @Schema(
      name = "SearchHit",
      requiredProperties = {"type", "id", "title", "link"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hit(String type, String id, @Nullable String code, String title, String link) {}
}
