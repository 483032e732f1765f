package org.ecocity.notification.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Opens series and lists them with the numbers they gave. */
@ApplicationScoped
public class SeriesService {
  private static final int MAX_SERIES = 200;
  private static final int MAX_NUMBERS = 2000;
  private static final String COLUMNS = "SELECT code, issuer_code, pattern, external, issuer_mark";

  private final EntityManager entities;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  SeriesService(EntityManager entities, Audit audit, Caller caller, BusinessClock clock) {
    this.entities = entities;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** A series by its code. */
  @Transactional
  public Optional<SeriesView> find(@Nullable String code) {
    if (code == null) {
      return Optional.empty();
    }
    return rows(COLUMNS + " FROM document_series WHERE code = :code", "code", code).stream()
        .map(SeriesService::view)
        .findFirst();
  }

  @Transactional
  List<SeriesView> all() {
    return rows(
            COLUMNS + " FROM document_series WHERE code <> :none ORDER BY code LIMIT " + MAX_SERIES,
            "none",
            "")
        .stream()
        .map(SeriesService::view)
        .toList();
  }

  @Transactional
  SeriesView open(SeriesRequest request) {
    if (find(request.code()).isPresent()) {
      throw Problem.conflict("series-exists", request.code());
    }
    entities
        .createNativeQuery(
            "INSERT INTO document_series (code, issuer_code, pattern, external, issuer_mark,"
                + " created_by, created_at) VALUES (:code, :issuer, :pattern, :external, nullif(:mark, ''),"
                + " :user, :at)")
        .setParameter("code", request.code())
        .setParameter("issuer", request.issuerCode())
        .setParameter("pattern", request.pattern())
        .setParameter("external", request.external())
        .setParameter("mark", Objects.requireNonNullElse(request.issuerMark(), ""))
        .setParameter("user", caller.user())
        .setParameter("at", OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
        .executeUpdate();
    var opened = find(request.code()).orElseThrow();
    var id = UUID.nameUUIDFromBytes(request.code().getBytes(StandardCharsets.UTF_8));
    audit.created("document-series", id, opened);
    return opened;
  }

  @Transactional
  List<NumberView> numbers(String code) {
    if (find(code).isEmpty()) {
      throw Problem.notFound("document-series", code);
    }
    return rows(
            "SELECT year, number, text, state, document_id, reason, given_at FROM document_number"
                + " WHERE series_code = :code ORDER BY year DESC, number DESC LIMIT "
                + MAX_NUMBERS,
            "code",
            code)
        .stream()
        .map(SeriesService::number)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String parameter, String value) {
    return entities.createNativeQuery(sql).setParameter(parameter, value).getResultList();
  }

  private static SeriesView view(Object[] row) {
    return new SeriesView(
        (String) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (String) row[4]);
  }

  private static NumberView number(Object[] row) {
    return new NumberView(
        (Integer) row[0],
        (Integer) row[1],
        (String) row[2],
        (String) row[3],
        (UUID) row[4],
        (String) row[5],
        (Instant) row[6]);
  }
}
