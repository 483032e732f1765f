package org.ecocity.notification.publicity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ecocity.platform.paging.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lists for the public are the same for everybody, so caches may keep them for a minute; their
 * {@code ETag} is a hash of what is said. Runs after the platform's habits for callers' answers.
 */
@ApplicationScoped
class PublicAnswers {
  private static final int AFTER_ENTITY_TAGS = 100;
  private static final int TAG_BYTES = 12;
  private static final String CACHE_SECONDS = "public, max-age=60";

  private final ObjectMapper json;

  PublicAnswers(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter(priority = AFTER_ENTITY_TAGS)
  void share(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (!request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("public/")) {
      return;
    }
    response.getHeaders().putSingle("Vary", "Accept-Language");
    if (!request.getMethod().equals("GET") || !(response.getEntity() instanceof Page<?> page)) {
      // A citizen's own receipt, a refusal: nobody else's.
      response.getHeaders().putSingle("Cache-Control", "no-store");
      return;
    }
    var tag = "\"" + hash(json.writeValueAsString(page)) + "\"";
    response.getHeaders().putSingle("Cache-Control", CACHE_SECONDS);
    response.getHeaders().putSingle("ETag", tag);
    if (tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
