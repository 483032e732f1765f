package org.ecocity.platform.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ecocity.platform.exports.ListExport;
import org.ecocity.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bodies are JSON, merge patches or forms with files, and answers are JSON unless an operation says
 * otherwise, lists also files; anything else is refused before it is read.
 */
class ContentTypes {
  private static final List<MediaType> READ =
      List.of(
          MediaType.APPLICATION_JSON_TYPE,
          new MediaType("application", "merge-patch+json"),
          MediaType.MULTIPART_FORM_DATA_TYPE);

  /** Before anything is done: an answer that cannot be written must not have changed anything. */
  @ServerRequestFilter(preMatching = true)
  public void refuseUnreadableAccept(ContainerRequestContext request) {
    try {
      request.getAcceptableMediaTypes();
    } catch (IllegalArgumentException e) {
      throw Problem.malformed("Accept", "unreadable");
    }
  }

  /** What is answered in JSON alone is asked for in nothing else; a list can be had as a file. */
  @ServerRequestFilter
  public void refuseOtherAnswers(ContainerRequestContext request, ResourceInfo asked) {
    var method = asked.getResourceMethod();
    var jsonAlone =
        !method.isAnnotationPresent(Produces.class) && method.getReturnType() != void.class;
    if (jsonAlone
        && (ListExport.refused(request, method)
            || request.getAcceptableMediaTypes().stream()
                .noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible))) {
      throw Problem.of(406, "not-acceptable");
    }
  }

  @ServerRequestFilter(preMatching = true)
  public void refuseOthers(ContainerRequestContext request) {
    var given = request.getMediaType();
    var writes = List.of("POST", "PUT", "PATCH").contains(request.getMethod());
    if (writes && given != null && READ.stream().noneMatch(given::isCompatible)) {
      throw Problem.of(415, "unsupported-media-type");
    }
  }
}
