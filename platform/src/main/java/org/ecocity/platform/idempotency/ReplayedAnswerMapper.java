package org.ecocity.platform.idempotency;

import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a stored answer again, marked as such. */
class ReplayedAnswerMapper {
  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(ReplayedAnswer replayed) {
    var answer = replayed.answer();
    var builder =
        RestResponse.ResponseBuilder.<byte[]>create(answer.status())
            .header("Idempotent-Replayed", "true")
            .header("Location", answer.location())
            .header("ETag", answer.etag());
    var body = answer.body();
    return body == null
        ? builder.build()
        : builder
            .header("Content-Type", answer.mediaType())
            .entity(body.getBytes(StandardCharsets.UTF_8))
            .build();
  }
}
