package org.ecocity.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import org.ecocity.platform.security.Caller;

/** Finds the present act: the one bound to the thread, else the one of the HTTP request. */
@ApplicationScoped
public class Acts {
  private final Caller caller;

  Acts(Caller caller) {
    this.caller = caller;
  }

  /** The present act; outside of request, event and due work one of the system. */
  public Act present() {
    var bound = Act.present();
    if (bound != null) {
      return bound;
    }
    try {
      return new Act(
          caller.user(),
          caller.name(),
          caller.unit(),
          caller.correlationId(),
          null,
          caller.traceparent());
    } catch (ContextNotActiveException e) {
      return Act.ofSystem();
    }
  }
}
