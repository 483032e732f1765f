package org.ecocity.notification.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ecocity.platform.time.BusinessClock;

/**
 * Gives numbers in the transaction of the registration. The year's counter is a row that is locked
 * until the end: two who register at once get two numbers, and one who fails leaves no gap.
 */
@ApplicationScoped
public class DocumentNumbers {
  private final EntityManager entities;
  private final BusinessClock clock;

  DocumentNumbers(EntityManager entities, BusinessClock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** The next number of a series in this year, as written. */
  @Transactional(Transactional.TxType.MANDATORY)
  public String give(SeriesView series, UUID documentId) {
    int year = clock.today().getYear();
    int number = next(series.code(), year);
    var text =
        series
            .pattern()
            .replaceFirst("n(?=[^n]*$)", String.valueOf(number))
            .replace("year", String.valueOf(year));
    entities
        .createNativeQuery(
            "INSERT INTO document_number (series_code, year, number, text, document_id, state,"
                + " given_at) VALUES (:series, :year, :number, :text, :document, 'GIVEN', :at)")
        .setParameter("series", series.code())
        .setParameter("year", year)
        .setParameter("number", number)
        .setParameter("text", text)
        .setParameter("document", documentId)
        .setParameter("at", OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
        .executeUpdate();
    return text;
  }

  private int next(String series, int year) {
    return ((Number)
            entities
                .createNativeQuery(
                    "INSERT INTO document_series_counter AS c (series_code, year, last_number)"
                        + " VALUES (:series, :year, 1) ON CONFLICT (series_code, year)"
                        + " DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number")
                .setParameter("series", series)
                .setParameter("year", year)
                .getSingleResult())
        .intValue();
  }

  /** The number went out. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void used(UUID documentId) {
    entities
        .createNativeQuery(
            "UPDATE document_number SET state = 'USED' WHERE document_id = :id AND state = 'GIVEN'")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  /** The number was given and will not be used: it stays in the register as void. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void voided(UUID documentId, String reason) {
    entities
        .createNativeQuery(
            "UPDATE document_number SET state = 'VOID', reason = :reason"
                + " WHERE document_id = :id AND state = 'GIVEN'")
        .setParameter("id", documentId)
        .setParameter("reason", reason)
        .executeUpdate();
  }
}
