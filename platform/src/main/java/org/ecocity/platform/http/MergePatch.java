package org.ecocity.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.problem.Violations;

/**
 * Applies a JSON Merge Patch (RFC 7396) to the request record that would make a thing as it is, so
 * that what comes out is checked by the same constraints.
 */
@ApplicationScoped
public class MergePatch {
  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * The record with the patch applied; a null in the patch removes the member.
   *
   * @param present what would make the thing as it is
   * @param patch the body of the PATCH
   */
  public <T> T apply(T present, JsonNode patch) throws JsonProcessingException {
    if (!(patch instanceof ObjectNode changes)) {
      throw Problem.malformed("", "unreadable");
    }
    ObjectNode merged = json.valueToTree(present);
    merge(merged, changes);
    @SuppressWarnings("unchecked")
    var type = (Class<T>) present.getClass();
    var result = json.treeToValue(merged, type);
    var errors =
        validator.validate(result).stream()
            .map(violation -> Violations.at(violation.getPropertyPath().toString(), violation))
            .toList();
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return result;
  }

  private static void merge(ObjectNode target, ObjectNode changes) {
    for (var change : changes.properties()) {
      if (change.getValue().isNull()) {
        target.remove(change.getKey());
      } else if (change.getValue() instanceof ObjectNode inner) {
        merge(
            target.get(change.getKey()) instanceof ObjectNode present
                ? present
                : target.putObject(change.getKey()),
            inner);
      } else {
        target.set(change.getKey(), change.getValue());
      }
    }
  }
}
