package org.ecocity.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request was refused, as RFC 9457 has it. */
@Schema(
    name = "Problem",
    requiredProperties = {"type", "title", "status", "detail", "instance", "traceId"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
    @Schema(examples = "urn:ecocity:problem:not-found") String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable List<FieldError> errors,
    String traceId) {
  /** One field that is wrong. */
  @Schema(
      name = "FieldError",
      requiredProperties = {"field", "code", "message"})
  public record FieldError(String field, String code, String message) {}
}
