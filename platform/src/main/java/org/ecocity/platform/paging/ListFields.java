package org.ecocity.platform.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.GenericEntity;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import org.ecocity.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code fields=} of a list: each entry has the fields named, and nothing else. */
@ApplicationScoped
public class ListFields {
  private static final String FIELDS = "fields";

  private final ObjectMapper mapper;

  ListFields(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Before anything is looked up: a field no entry has is said to the caller. */
  @ServerRequestFilter
  public void refuseUnknown(ContainerRequestContext request, ResourceInfo asked) {
    var wanted = wanted(request);
    if (!wanted.isEmpty()
        && asked.getResourceMethod().getGenericReturnType() instanceof ParameterizedType list
        && list.getRawType() == Page.class) {
      var known = known(list);
      if (!known.containsAll(wanted)) {
        throw Problem.malformed(FIELDS, "fields", String.join(", ", known));
      }
    }
  }

  @ServerResponseFilter
  public void slim(ContainerRequestContext request, ContainerResponseContext response) {
    var wanted = wanted(request);
    if (!wanted.isEmpty() && response.getEntity() instanceof Page<?> page) {
      response.setEntity(
          new GenericEntity<Page<JsonNode>>(
              page.map(entry -> slimmed(mapper.valueToTree(entry), wanted))) {});
    }
  }

  private static JsonNode slimmed(JsonNode entry, List<String> wanted) {
    return entry instanceof ObjectNode fields ? fields.retain(wanted) : entry;
  }

  private List<String> known(ParameterizedType list) {
    var config = mapper.getSerializationConfig();
    var entry = mapper.constructType(list.getActualTypeArguments()[0]);
    return config.introspect(entry).findProperties().stream()
        .map(BeanPropertyDefinition::getName)
        .toList();
  }

  /** What {@code fields} names, separated by commas; nothing when all is wanted. */
  public static List<String> wanted(ContainerRequestContext request) {
    var given = request.getUriInfo().getQueryParameters().getFirst(FIELDS);
    return given == null
        ? List.of()
        : Arrays.stream(given.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }
}
