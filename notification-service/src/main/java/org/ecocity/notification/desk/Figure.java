package org.ecocity.notification.desk;

/**
 * A number of the overview.
 *
 * @param code stable code, such as {@code NOTICES_UNREAD}
 * @param name Chinese name
 * @param nameEn English name
 * @param value the number
 * @param unit what it counts: {@code COUNT} or {@code FEN}
 */
public record Figure(String code, String name, String nameEn, long value, Unit unit) {
  /** What a figure counts. */
  public enum Unit {
    /** Things. */
    COUNT,
    /** Money, in fen. */
    FEN
  }
}
