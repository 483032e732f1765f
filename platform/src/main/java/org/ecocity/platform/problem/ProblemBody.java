package org.ecocity.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details.
 *
 * @param type stable URN {@code urn:ecocity:problem:…}
 * @param title what kind of problem, in the reader's language
 * @param status HTTP status
 * @param detail what is wrong and what to do
 * @param instance the path asked for
 * @param errors the fields concerned
 * @param traceId to find the request in the logs
 * @param members further members of this type of problem
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Field> errors,
    @Nullable String traceId,
    @JsonAnyGetter Map<String, Object> members) {
  /**
   * What is wrong at one field.
   *
   * @param field path of the field
   * @param code stable code
   * @param message in the reader's language
   */
  public record Field(String field, String code, String message) {}
}
