package org.ecocity.notification.suggestions;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Suggestions by everybody and, once published, for everybody; no account is needed. */
@Path("public/suggestions")
@Tag(name = "public")
class PublicSuggestionResource {
  private final SuggestionIntake intake;
  private final SuggestionRegister register;

  PublicSuggestionResource(SuggestionIntake intake, SuggestionRegister register) {
    this.intake = intake;
    this.register = register;
  }

  /**
   * Takes a suggestion, report or question; gives a receipt code, once. 429 when too many came in
   * on the day.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Suggest, report or ask without an account")
  public RestResponse<Receipt> suggest(
      @Valid @NotNull SuggestionRequest request, @Context UriInfo uri) {
    var receipt = intake.take(request);
    return Created.at(uri, receipt.receiptCode(), receipt);
  }

  /** Published suggestions with their answers; sorted by {@code publishedOn}. */
  @GET
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Published suggestions with their answers")
  public Page<PublicSuggestionView> list(@BeanParam PageRequest page) {
    return register.published(page);
  }

  /** State and reply by receipt code; one and the same 404 for every other code. */
  @GET
  @Path("{receiptCode}")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "State and reply of one's own suggestion, by receipt code")
  public ReceiptView receipt(@PathParam("receiptCode") String receiptCode) {
    return register.byReceipt(receiptCode);
  }
}
