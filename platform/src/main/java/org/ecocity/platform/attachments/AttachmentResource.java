package org.ecocity.platform.attachments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files. Nothing classified may be uploaded: the system is not approved for it. */
@Path("attachments")
@Tag(name = "attachments")
class AttachmentResource {
  private final Attachments attachments;

  AttachmentResource(Attachments attachments) {
    this.attachments = attachments;
  }

  /** Uploads a file; its content decides its type. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY
  })
  @Operation(summary = "Upload a file (picture, PDF, Office, text). Nothing classified may enter")
  public RestResponse<AttachmentView> upload(
      @RestForm("file") @Nullable FileUpload file, @Context UriInfo uri) throws IOException {
    if (file == null) {
      throw Problem.malformed("file", "file-missing");
    }
    var kept = attachments.keep(file.uploadedFile(), file.fileName());
    return Created.at(uri, kept.id(), kept);
  }

  /** Downloads a file. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
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
  @Operation(summary = "Download a file")
  public RestResponse<File> download(@PathParam("id") UUID id) throws IOException {
    var found = attachments.require(id);
    var name = URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return RestResponse.ResponseBuilder.ok(attachments.content(found).toFile())
        .type(found.mediaType())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
