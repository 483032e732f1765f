package org.ecocity.gateway.joined;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.gateway.calls.Answer;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.calls.Presence;
import org.ecocity.gateway.calls.ServiceCalls;
import org.ecocity.gateway.wiring.Service;

/** Asks every service for its list of one kind. */
@ApplicationScoped
class ItemLists {
  private final ServiceCalls services;
  private final Presence presence;
  private final ObjectMapper json;

  ItemLists(ServiceCalls services, Presence presence, ObjectMapper json) {
    this.services = services;
    this.presence = presence;
    this.json = json;
  }

  /** The {@code items} of each service that has any for this caller, and who did not answer. */
  <T> Lists<T> of(Class<T> type, String pathAndQuery, Errand errand) {
    var lists = new ArrayList<List<T>>();
    var missing = new ArrayList<MissingPart>();
    services
        .getAll(pathAndQuery, errand)
        .forEach(
            (service, answer) -> {
              switch (answer) {
                case Answer.Given(var body) -> lists.add(read(type, body));
                case Answer.Refused notForThisCaller -> {}
                case Answer.Missing away -> missing.add(missing(service));
              }
            });
    return new Lists<>(lists, missing);
  }

  private MissingPart missing(Service service) {
    return new MissingPart(service.path(), presence.missingSince(service), false, null);
  }

  private <T> List<T> read(Class<T> type, JsonNode body) {
    var items = new ArrayList<T>();
    for (var item : body.path("items")) {
      try {
        items.add(json.treeToValue(item, type));
      } catch (JsonProcessingException notOfOurShape) {
        throw new IllegalStateException("A service's list has another shape", notOfOurShape);
      }
    }
    return items;
  }

  record Lists<T>(List<List<T>> lists, List<MissingPart> missing) {}
}
