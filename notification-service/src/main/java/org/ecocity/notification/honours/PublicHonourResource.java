package org.ecocity.notification.honours;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;

/** Conferred honours, for everybody. */
@Path("public/honours")
@Tag(name = "public")
class PublicHonourResource {
  private final HonourRegister register;

  PublicHonourResource(HonourRegister register) {
    this.register = register;
  }

  /** Conferred honours; sorted by {@code conferredOn} or {@code title}. */
  @GET
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Honours conferred, for the public")
  public Page<PublicHonourView> list(@BeanParam PageRequest page) {
    return register.published(page);
  }
}
