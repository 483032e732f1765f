package org.ecocity.notification.documents;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.notification.rendering.RenderingQueue;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Official documents (公文). Before one is issued only those see it whose hands it goes through;
 * afterwards its recipients too, and everybody what is marked public. 404 for the rest.
 */
@Path("documents")
@Tag(name = "documents")
class DocumentResource {
  private final DocumentService service;
  private final DocumentSteps steps;
  private final RenderingQueue renderings;

  DocumentResource(DocumentService service, DocumentSteps steps, RenderingQueue renderings) {
    this.service = service;
    this.steps = steps;
    this.renderings = renderings;
  }

  /** Documents the caller may read, the newest first ({@code sort=newest}). */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Official documents that the caller may read, the newest first")
  public Page<DocumentView> list(@BeanParam PageRequest page, @BeanParam DocumentFilter filter) {
    return service.list(page, filter);
  }

  /** One document with its body; 404 also until the event that brings it has arrived. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "One official document")
  public DocumentView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Drafts a document of a kind that is not made from something approved elsewhere. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Draft a notice, minutes or a letter. Nothing classified may enter")
  public RestResponse<DocumentView> post(
      @Valid @NotNull DocumentRequest request, @Context UriInfo uri) {
    var drafted = service.draft(request);
    return Created.at(uri, drafted.id(), drafted);
  }

  /**
   * Takes it on. REGISTERED gives the number of its series, or takes {@code externalNumber};
   * withdrawing a registration (to SIGNED) makes the number void.
   */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER})
  @Operation(summary = "Check, sign, register, issue, archive, revoke or abolish a document")
  public DocumentView move(@PathParam("id") UUID id, @Valid @NotNull DocumentTransition wish) {
    return switch (steps.move(id, wish)) {
      case MoveOutcome.Moved() -> service.get(id);
      case MoveOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wish.to(), from.next());
      case MoveOutcome.Refused(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR
  })
  @Operation(summary = "History of a document's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }

  /** The PDF from the registration on; 503 with Retry-After while it is being set. */
  @GET
  @Path("{id}/file")
  @Produces("application/pdf")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "The document as PDF by GB/T 9704-2012")
  public RestResponse<File> file(@PathParam("id") UUID id) {
    return RestResponse.ResponseBuilder.ok(service.file(id).toFile())
        .header("Content-Disposition", "inline; filename=\"" + id + ".pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** What it will look like, before the registration; it bears no number and says so. */
  @GET
  @Path("{id}/preview")
  @Produces("application/pdf")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR
  })
  @Operation(summary = "Preview before the registration, as PDF")
  public byte[] preview(@PathParam("id") UUID id) {
    return renderings.preview(service.preview(id));
  }

  /** Has the PDF set again, after a failure or to prove that it comes out the same. */
  @POST
  @Path("{id}/renderings")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR})
  @Operation(summary = "Have the PDF set again")
  public DocumentView renderAgain(@PathParam("id") UUID id) {
    return service.renderAgain(id);
  }
}
