package org.ecocity.gateway.joined;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.gateway.calls.Answer;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.calls.Presence;
import org.ecocity.gateway.calls.ServiceCalls;
import org.ecocity.gateway.signin.Roles;
import org.ecocity.gateway.wiring.Service;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The overview, useful also when a service is away. */
@Path("/api/overview")
@Tag(name = "views")
class OverviewResource {
  private final ServiceCalls services;
  private final LastKnown lastKnown;
  private final Presence presence;
  private final ObjectMapper json;

  OverviewResource(
      ServiceCalls services, LastKnown lastKnown, Presence presence, ObjectMapper json) {
    this.services = services;
    this.lastKnown = lastKnown;
    this.presence = presence;
    this.json = json;
  }

  /** The four summaries, with last known figures in place of a service that is away. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.INSPECTOR_CHIEF,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(
      operationId = "overview",
      summary = "The city at a glance, joined from the four services; names each missing part")
  public RestResponse<OverviewView> overview(
      @HeaderParam("If-None-Match") @Nullable String known, @Context RoutingContext request)
      throws JsonProcessingException {
    var view = joined(Errand.of(request));
    var bytes = json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8);
    var tag = "\"" + UUID.nameUUIDFromBytes(bytes) + "\"";
    var answer =
        tag.equals(known)
            ? RestResponse.ResponseBuilder.<OverviewView>create(RestResponse.Status.NOT_MODIFIED)
            : RestResponse.ResponseBuilder.ok(view);
    return answer.header("ETag", tag).header("Cache-Control", "private, no-cache").build();
  }

  private OverviewView joined(Errand errand) {
    var shown = new EnumMap<Service, JsonNode>(Service.class);
    var missing = new ArrayList<MissingPart>();
    services
        .getAll("summary", errand)
        .forEach(
            (service, answer) -> {
              switch (answer) {
                case Answer.Given(var body) -> {
                  lastKnown.keep(service, errand, body);
                  shown.put(service, body);
                }
                case Answer.Refused refused -> {}
                case Answer.Missing away -> missing.add(substitute(service, errand, shown));
              }
            });
    return new OverviewView(
        shown.get(Service.PROJECTS),
        shown.get(Service.FUNDING),
        shown.get(Service.SUPERVISION),
        shown.get(Service.NOTIFICATION),
        List.copyOf(missing));
  }

  private MissingPart substitute(Service service, Errand errand, EnumMap<Service, JsonNode> shown) {
    var told = lastKnown.of(service, errand);
    if (told != null) {
      shown.put(service, told.body());
    }
    return new MissingPart(
        service.path(),
        presence.missingSince(service),
        told != null,
        told == null ? null : told.at());
  }
}
