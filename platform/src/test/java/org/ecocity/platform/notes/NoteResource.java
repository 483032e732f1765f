package org.ecocity.platform.notes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.http.Versioned;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("notes")
class NoteResource {
  private final NoteService service;
  private final EntityManager entities;

  NoteResource(NoteService service, EntityManager entities) {
    this.service = service;
    this.entities = entities;
  }

  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  public RestResponse<NoteView> post(@Valid @NotNull NoteRequest request, @Context UriInfo uri) {
    var view = service.create(request.title(), request.amountFen());
    if (request.amountFen() == 13) {
      throw Problem.rule("thirteen", "amountFen").with("noteId", view.id()).recorded();
    }
    if (request.amountFen() == 14) {
      throw Problem.rule("fourteen", "amountFen");
    }
    return Created.at(uri, view.id(), view);
  }

  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.AUDITOR})
  public Page<NoteView> list(@BeanParam PageRequest page) {
    return Keyset.of(entities, Note.class)
        .where("lower(e.title) like :q escape '\\'", "q", page.like())
        .sortedBy("title", "e.title", String.class, note -> note.title)
        .sortedBy("amountFen", "e.amountFen", Long.class, note -> note.amountFen)
        .page(page, NoteView::of);
  }

  /** A list whose second page cannot be had. */
  @GET
  @Path("brittle")
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  public Page<NoteView> brittle(@QueryParam("cursor") @Nullable String cursor) {
    if (cursor != null) {
      throw new IllegalStateException("The database went away");
    }
    var notes = entities.createQuery("select e from Note e", Note.class).setMaxResults(200);
    return new Page<>(notes.getResultStream().map(NoteView::of).toList(), "?cursor=2", null);
  }

  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  public NoteView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  @PUT
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  public NoteView put(
      @PathParam("id") UUID id, @Valid @NotNull NoteRequest request, @Context HttpHeaders headers) {
    IfMatch.require(headers, service.get(id).version());
    return service.change(id, request.title(), request.amountFen());
  }

  @POST
  @Path("{id}/hidden")
  @RunOnVirtualThread
  @Transactional
  public void unannotated(@PathParam("id") UUID id) {}

  record NoteRequest(@NotBlank String title, @Positive long amountFen, @Nullable LocalDate day) {}

  record NoteView(UUID id, long version, String title, long amountFen) implements Versioned {
    static NoteView of(Note note) {
      return new NoteView(note.id, note.version, note.title, note.amountFen);
    }
  }
}
