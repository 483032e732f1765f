package org.ecocity.funding.wiring;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.problem.Messages;

/** Texts in the language that the present request is answered in. */
@ApplicationScoped
public class ReaderLanguage {
  private final RoutingContext request;
  private final Messages messages;

  ReaderLanguage(RoutingContext request, Messages messages) {
    this.request = request;
    this.messages = messages;
  }

  /** The text of a key of {@code service-problems} with its values filled in. */
  public String text(String key, Object... values) {
    var asked = request.request().getHeader("Accept-Language");
    return messages.text(Messages.language(asked), key, List.of(values));
  }
}
