package org.ecocity.notification.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ecocity.notification.persons.Duty;
import org.jspecify.annotations.Nullable;

/**
 * What is told, before it is known to whom.
 *
 * @param kind names the texts in the templates, such as {@code RECTIFICATION_ORDERED}
 * @param occurrence names the happening: the same one reaches a recipient once, even when told
 *     again
 * @param about the thing it is about
 * @param data values for the texts; amounts in fen under names that end in {@code Fen}
 * @param duty whom in a unit it is addressed to, climbing from there where nobody holds it
 */
public record Message(
    String kind, String occurrence, About about, Map<String, String> data, Duty duty) {
  /** A message to the liaison of whatever unit gets it. */
  public static Message of(String kind, Object occurrence, About about) {
    return new Message(kind, occurrence.toString(), about, new LinkedHashMap<>(), Duty.LIAISON);
  }

  /** The same with a value for its texts; nothing where there is none. */
  public Message with(String name, @Nullable Object value) {
    var more = new LinkedHashMap<>(data);
    if (value != null) {
      more.put(name, value.toString());
    }
    return new Message(kind, occurrence, about, more, duty);
  }

  /** The same, addressed to another duty. */
  public Message to(Duty other) {
    return new Message(kind, occurrence, about, data, other);
  }

  /**
   * The thing a message is about.
   *
   * @param type such as {@code finding}
   * @param id its id
   * @param code what people call it, if it has a code
   * @param link route of the web front end
   */
  public record About(String type, Object id, @Nullable String code, String link) {}
}
