package org.ecocity.gateway.wiring;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says that the door's own answers depend on who asks, and in which language. */
class CallerDependent {
  @ServerResponseFilter
  void add(ContainerResponseContext answer) {
    var headers = answer.getHeaders();
    headers.putSingle("Vary", "Authorization, Cookie, Accept-Language");
    if (!headers.containsKey("Cache-Control")) {
      headers.putSingle("Cache-Control", "private, no-cache");
    }
  }
}
