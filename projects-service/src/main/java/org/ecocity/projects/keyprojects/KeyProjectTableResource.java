package org.ecocity.projects.keyprojects;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The year's key-project table in versions. */
@Path("key-project-tables")
@Tag(name = "key-project-tables")
class KeyProjectTableResource {
  private final KeyProjectTableService service;

  KeyProjectTableResource(KeyProjectTableService service) {
    this.service = service;
  }

  /** Versions the caller may read, by year and version; sort {@code year}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Versions of key-project tables")
  public Page<KeyProjectTableView> list(
      @BeanParam PageRequest request,
      @QueryParam("year") @Nullable Integer year,
      @QueryParam("state") @Nullable TableState state) {
    return service.list(request, year, state);
  }

  /** One version. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "One version of a key-project table")
  public KeyProjectTableView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Begins the next version of a year. 409 {@code table-still-open} while one is not issued. */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Begin the next version of a year's table")
  public RestResponse<KeyProjectTableView> begin(
      @Valid @NotNull TableRequest request, @Context UriInfo uri) {
    var view = service.begin(request.year(), request.copyEntries());
    return Created.at(uri, view.id(), view);
  }

  /** Deletes a draft. 409 {@code only-drafts}. */
  @DELETE
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Delete a draft; needs If-Match")
  public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    IfMatch.require(headers, service.get(id).lockVersion());
    service.delete(id);
  }

  /** The entries in their order. */
  @GET
  @Path("{id}/entries")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Entries of a version, at most 5,000")
  public Page<TableEntryView> entries(@PathParam("id") UUID id) {
    return Page.whole(service.entries(id));
  }

  /**
   * Replaces all entries of a draft. 409 {@code table-not-draft}; 422 with {@code errors} at each
   * wrong field of each entry.
   */
  @PUT
  @Path("{id}/entries")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Replace the entries of a draft; needs If-Match")
  public KeyProjectTableView fill(
      @PathParam("id") UUID id,
      @Valid @NotNull @Size(max = TableEntries.MAX_ENTRIES)
          List<@NotNull @Valid EntryRequest> entries,
      @Context HttpHeaders headers) {
    IfMatch.require(headers, service.get(id).lockVersion());
    return service.fill(id, entries);
  }

  /** What changed from another version to this one: added, removed, changed, totals of both. */
  @GET
  @Path("{id}/diff")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Compare with another version")
  public TableDiffView diff(
      @PathParam("id") UUID id, @QueryParam("against") @Nullable UUID against) {
    if (against == null) {
      throw Problem.malformed("against", "not-blank");
    }
    return service.diff(id, against);
  }

  /** The changes of state so far. */
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
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "History of states: who, for which unit, when, from, to, reason")
  public Page<TransitionView> transitions(@PathParam("id") UUID id) {
    return Page.whole(service.transitions(id));
  }

  /**
   * Checks, approves or issues, by the approval matrix. 409 {@code transition-not-allowed}; 403
   * names whose step it is; 422 {@code table-empty}, {@code document-number-missing}, {@code
   * document-number-taken}.
   */
  @POST
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF
  })
  @Operation(summary = "Check, approve or issue a version")
  public KeyProjectTableView move(
      @PathParam("id") UUID id, @Valid @NotNull TableTransitionRequest request) {
    return switch (service.move(id, request)) {
      case TableOutcome.Moved(var table) -> table;
      case TableOutcome.PaperEntered(var table) -> table;
      case TableOutcome.NotAllowed(var from, var allowed) ->
          throw Problem.transitionNotAllowed(from, request.to(), allowed);
      case TableOutcome.Empty() -> throw Problem.rule("table-empty", "to");
      case TableOutcome.NumberMissing() ->
          throw Problem.rule("document-number-missing", "documentNumber");
    };
  }

  /**
   * A new version of the year's table.
   *
   * @param year the year, 2000 to 2100
   * @param copyEntries whether it begins with the entries of the issued version
   */
  record TableRequest(
      @JsonProperty(required = true) @Min(2000) @Max(2100) int year, boolean copyEntries) {}
}
