package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Outreach activities and accepted news as of a cut-off. */
@ApplicationScoped
public class ParticipationCopies {
  private final Rows rows;

  ParticipationCopies(Rows rows) {
    this.rows = rows;
  }

  /** Activities told of by then, the earliest first. */
  @Transactional
  public List<Outreach> outreach(Instant asOf) {
    return rows.read(
        "SELECT * FROM outreach_copy WHERE told_at <= ? ORDER BY held_on, activity_id",
        row ->
            new Outreach(
                row.getObject("activity_id", UUID.class),
                row.getString("unit_code"),
                row.getString("venue_kind"),
                row.getObject("held_on", LocalDate.class)),
        asOf);
  }

  /** News accepted by then, the earliest first. */
  @Transactional
  public List<News> news(Instant asOf) {
    return rows.read(
        "SELECT * FROM news_copy WHERE told_at <= ? ORDER BY accepted_on, news_id",
        row ->
            new News(
                row.getObject("news_id", UUID.class),
                row.getString("unit_code"),
                row.getObject("accepted_on", LocalDate.class)),
        asOf);
  }

  /** An activity of a unit in a kind of venue. */
  public record Outreach(UUID activityId, String unitCode, String venueKind, LocalDate heldOn) {}

  /** A unit's accepted piece of news. */
  public record News(UUID newsId, String unitCode, LocalDate acceptedOn) {}
}
