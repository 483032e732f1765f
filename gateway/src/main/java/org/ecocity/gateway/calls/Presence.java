package org.ecocity.gateway.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecocity.gateway.wiring.Service;

/** Since when each missing service is missing, as far as this door has noticed. */
@ApplicationScoped
public class Presence {
  private final Clock clock = Clock.systemUTC();
  private final Map<Service, Instant> missingSince = new ConcurrentHashMap<>();

  /** Takes an answer, or its absence, into account. */
  void note(Service service, Answer answer) {
    if (answer instanceof Answer.Missing) {
      missingSince.putIfAbsent(service, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    } else {
      missingSince.remove(service);
    }
  }

  /** Since when a service that did not answer just now is missing. */
  public Instant missingSince(Service service) {
    return missingSince.getOrDefault(service, clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
