package org.ecocity.notification.news;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;

/** Published news, for everybody. */
@Path("public/news")
@Tag(name = "public")
class PublicNewsResource {
  private final NewsService service;

  PublicNewsResource(NewsService service) {
    this.service = service;
  }

  /** Published news; sorted by {@code publishedOn}. */
  @GET
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Published news, for the public")
  public Page<PublicNewsView> list(@BeanParam PageRequest page) {
    return service.published(page);
  }
}
