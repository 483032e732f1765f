package org.ecocity.notification.publicity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** What everybody may see of the programme, without signing in. */
@Path("public")
@Tag(name = "public")
class PublicResource {
  private final PublicPages pages;

  PublicResource(PublicPages pages) {
    this.pages = pages;
  }

  /**
   * Projects of the year's key-project table in force, the latest year when none is given; sorted
   * by {@code projectCode}, {@code projectName} or {@code annualInvestmentFen}.
   */
  @GET
  @Path("projects")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Projects of the issued key-project table, for the public")
  public Page<PublicProjectView> projects(
      @BeanParam PageRequest page,
      @QueryParam("year") @Nullable Integer year,
      @QueryParam("ownerUnitCode") @Nullable String ownerUnitCode) {
    return pages.projects(page, year, ownerUnitCode);
  }

  /** Indicators with baseline, target and values so far; sorted by {@code code}. */
  @GET
  @Path("indicators")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "The programme's indicators, for the public")
  public Page<PublicIndicatorView> indicators(@BeanParam PageRequest page) {
    return pages.indicators(page);
  }

  /** Public notices open today, with how to object and until when; sorted by {@code closesOn}. */
  @GET
  @Path("notices")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Public notices open now (公示), with how to object")
  public Page<PublicNoticeView> notices(@BeanParam PageRequest page) {
    return pages.notices(page);
  }
}
