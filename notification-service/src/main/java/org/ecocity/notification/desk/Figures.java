package org.ecocity.notification.desk;

import java.util.List;
import org.ecocity.platform.security.Caller;

/** A feature's contribution to the overview: a CDI bean that counts what the caller may see. */
public interface Figures {
  /** The feature's numbers for this caller, at most 20. */
  List<Figure> figures(Caller caller);
}
