package org.ecocity.platform.http;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer of a POST that created something. */
public final class Created {
  private Created() {}

  /** 201 with the new thing's representation and its address below the collection asked. */
  public static <T> RestResponse<T> at(UriInfo uri, Object id, T view) {
    var collection = uri.getRequestUri().getPath().replaceAll("/+$", "");
    return RestResponse.ResponseBuilder.<T>create(201)
        .header("Location", collection + "/" + id)
        .entity(view)
        .build();
  }
}
