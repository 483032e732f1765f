package org.ecocity.gateway.joined;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.wiring.Service;
import org.jspecify.annotations.Nullable;

/** What each service last told each caller; nobody is shown what another was told. */
@ApplicationScoped
class LastKnown {
  private final Clock clock = Clock.systemUTC();
  private final Cache<Key, Told> told;

  LastKnown(JoinConfig config) {
    told =
        Caffeine.newBuilder()
            .maximumSize(config.rememberedAnswers())
            .expireAfterWrite(config.rememberedFor())
            .build();
  }

  void keep(Service service, Errand errand, JsonNode body) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    told.put(new Key(service, errand.sight()), new Told(body, now));
  }

  @Nullable Told of(Service service, Errand errand) {
    return told.getIfPresent(new Key(service, errand.sight()));
  }

  record Told(JsonNode body, Instant at) {}

  private record Key(Service service, String sight) {}
}
