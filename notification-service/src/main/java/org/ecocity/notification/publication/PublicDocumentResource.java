package org.ecocity.notification.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.notification.documents.DocumentDoor;
import org.ecocity.notification.rendering.RenderingQueue;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Official documents for everybody: those marked public at signing and nothing else. */
@Path("public")
@Tag(name = "public")
class PublicDocumentResource {
  private final DocumentDoor documents;
  private final RenderingQueue renderings;

  PublicDocumentResource(DocumentDoor documents, RenderingQueue renderings) {
    this.documents = documents;
    this.renderings = renderings;
  }

  /** Public documents in force, the newest first. */
  @GET
  @Path("documents")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Public documents, the newest first")
  public Page<PublicDocumentView> list(@BeanParam PageRequest page) {
    return documents.published(page).map(PublicDocumentView::of);
  }

  /** One public document. */
  @GET
  @Path("documents/{id}")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "One public document")
  public PublicDocumentView get(@PathParam("id") UUID id) {
    return PublicDocumentView.of(documents.publishedOne(id));
  }

  /** Its PDF; 503 with Retry-After while it is being set. */
  @GET
  @Path("documents/{id}/file")
  @Produces("application/pdf")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "A public document as PDF")
  public RestResponse<File> file(@PathParam("id") UUID id) {
    var found = documents.publishedOne(id);
    return RestResponse.ResponseBuilder.ok(renderings.file(found.document().id()).toFile())
        .header("Content-Disposition", "inline; filename=\"" + id + ".pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** What the address printed on a document says: of one that is not public no title. */
  @GET
  @Path("verifications/{id}")
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Verify a document: number, date, hash of the PDF, validity")
  public VerificationView verify(@PathParam("id") UUID id) {
    return VerificationView.of(documents.verified(id));
  }
}
