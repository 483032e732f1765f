package org.ecocity.gateway.joined;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, due first.
 *
 * @param items to-dos of all services; what has no due date stands last, oldest first
 * @param missing the parts that did not answer, with since when
 */
@Schema(
    name = "Desk",
    requiredProperties = {"items", "missing"})
record DeskView(List<Todo> items, List<MissingPart> missing) {
  static final Comparator<Todo> DUE_FIRST =
      Comparator.comparing(Todo::dueDate, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(Todo::since, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(Todo::id, Comparator.nullsLast(Comparator.<String>naturalOrder()));

  /**
   * One thing to do; it is gone when it is done, by whomever.
   *
   * @param id stable while the duty lasts
   * @param kind what is to be done, UPPER_SNAKE
   * @param title in Chinese
   * @param titleEn in English
   * @param objectType what it is about
   * @param objectId its id
   * @param objectCode its code, as people say it
   * @param objectName its name
   * @param unitCode unit concerned
   * @param since instant since when it is to be done
   * @param dueDate last day
   * @param link path of the page where it is done
   */
  @Schema(
      name = "Todo",
      requiredProperties = {"id", "kind", "title", "objectType", "objectId", "link"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Todo(
      String id,
      String kind,
      String title,
      @Nullable String titleEn,
      String objectType,
      String objectId,
      @Nullable String objectCode,
      @Nullable String objectName,
      @Nullable String unitCode,
      @Nullable String since,
      @Nullable String dueDate,
      String link) {}
}
