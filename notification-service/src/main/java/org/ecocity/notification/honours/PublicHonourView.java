package org.ecocity.notification.honours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An honour as the public sees it; what it carries in money is not shown.
 *
 * @param title what it is called
 * @param recipientKind UNIT or PERSON
 * @param unitName the unit honoured, or the person's unit
 * @param personName the person honoured
 * @param documentNumber number of the document that confers it
 * @param conferredOn its date
 */
record PublicHonourView(
    String title,
    RecipientKind recipientKind,
    String unitName,
    @Nullable String personName,
    String documentNumber,
    LocalDate conferredOn) {
  static PublicHonourView of(HonourConferred honour, String unitName) {
    return new PublicHonourView(
        honour.title(),
        honour.recipientKind(),
        unitName,
        honour.personName(),
        honour.documentNumber(),
        honour.conferredOn());
  }
}
