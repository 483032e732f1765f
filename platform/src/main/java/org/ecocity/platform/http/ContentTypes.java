package org.ecocity.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ecocity.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bodies are JSON, merge patches or forms with files; anything else is refused before it is read.
 */
class ContentTypes {
  private static final List<MediaType> READ =
      List.of(
          MediaType.APPLICATION_JSON_TYPE,
          new MediaType("application", "merge-patch+json"),
          MediaType.MULTIPART_FORM_DATA_TYPE);

  @ServerRequestFilter(preMatching = true)
  public void refuseOthers(ContainerRequestContext request) {
    var given = request.getMediaType();
    var writes = List.of("POST", "PUT", "PATCH").contains(request.getMethod());
    if (writes && given != null && READ.stream().noneMatch(given::isCompatible)) {
      throw Problem.of(415, "unsupported-media-type");
    }
  }
}
