package org.ecocity.notification.desk;

import java.util.List;
import org.ecocity.platform.security.Caller;

/** A feature's contribution to the desk: a CDI bean that knows what waits for the caller. */
public interface Todos {
  /** What waits for this caller, at most 100; each in a transaction of its own. */
  List<Todo> todos(Caller caller);
}
