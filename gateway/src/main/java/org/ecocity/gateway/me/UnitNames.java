package org.ecocity.gateway.me;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ecocity.gateway.calls.Answer;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.calls.ServiceCalls;
import org.ecocity.gateway.wiring.Service;
import org.jspecify.annotations.Nullable;

/** Names of units out of the register in projects-service, kept for a few minutes. */
@ApplicationScoped
class UnitNames {
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST_KEPT = 1000;

  private final ServiceCalls services;
  private final Cache<String, String> names =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

  UnitNames(ServiceCalls services) {
    this.services = services;
  }

  /** The unit's name in the caller's language; none while the register is away or lacks it. */
  @Nullable String of(String unitCode, Errand errand) {
    var key = unitCode + "|" + errand.language();
    var known = names.getIfPresent(key);
    if (known != null) {
      return known;
    }
    var found = find(unitCode, errand);
    if (found != null) {
      names.put(key, found);
    }
    return found;
  }

  private @Nullable String find(String unitCode, Errand errand) {
    var path = "organisations?limit=1&code=" + URLEncoder.encode(unitCode, StandardCharsets.UTF_8);
    if (!(services.get(Service.PROJECTS, path, errand) instanceof Answer.Given(var body))) {
      return null;
    }
    var unit = body.path("items").path(0);
    if (!unit.path("code").asText().equals(unitCode)) {
      return null;
    }
    var english = unit.path("nameEn").asText("");
    var chinese = unit.path("name").asText("");
    var name = errand.language().equals("en") && !english.isEmpty() ? english : chinese;
    return name.isEmpty() ? null : name;
  }
}
