package org.ecocity.notification.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** The rows of the rendering queue; times are the database's own, so that replicas agree. */
@ApplicationScoped
class Renderings {
  private static final int MAX_ERROR_CHARS = 500;

  private final EntityManager entities;
  private final ObjectMapper json;

  Renderings(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  void add(UUID documentId, Sheet sheet) {
    entities
        .createNativeQuery(
            "INSERT INTO document_rendering (document_id, sheet, state)"
                + " VALUES (:id, :sheet, 'WAITING')")
        .setParameter("id", documentId)
        .setParameter("sheet", write(sheet))
        .executeUpdate();
  }

  void remove(UUID documentId) {
    entities
        .createNativeQuery("DELETE FROM document_rendering WHERE document_id = :id")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  /** Puts one that is done or has failed back into the queue; whether there was one. */
  boolean again(UUID documentId) {
    return entities
            .createNativeQuery(
                "UPDATE document_rendering SET state = 'WAITING', attempts = 0, not_before = now(),"
                    + " error = NULL WHERE document_id = :id AND state IN ('DONE', 'FAILED')")
            .setParameter("id", documentId)
            .executeUpdate()
        > 0;
  }

  /** Claims the next that is due, also one whose worker was lost. */
  Optional<Claim> claim(Duration lease) {
    var row =
        one(
            entities
                .createNativeQuery(
                    "UPDATE document_rendering SET state = 'RENDERING', attempts = attempts + 1,"
                        + " lease = :lease, not_before = now() + make_interval(secs => :seconds)"
                        + " WHERE document_id = (SELECT document_id FROM document_rendering"
                        + " WHERE state IN ('WAITING', 'RENDERING') AND not_before <= now()"
                        + " ORDER BY enqueued_at LIMIT 1 FOR UPDATE SKIP LOCKED)"
                        + " RETURNING document_id, sheet, attempts, lease")
                .setParameter("lease", Ids.next())
                .setParameter("seconds", (double) lease.toSeconds())
                .getResultList());
    return row.map(r -> new Claim((UUID) r[0], (String) r[1], (Integer) r[2], (UUID) r[3]));
  }

  /**
   * Keeps the result, unless the claim was lost meanwhile. A second result that differs from the
   * first, as after a change of fonts, does not take its place: what was issued stays.
   */
  void done(Claim claim, Rendered rendered, String sha256) {
    entities
        .createNativeQuery(
            "UPDATE document_rendering SET state = 'DONE',"
                + " error = CASE WHEN sha256 <> :sha THEN 'RENDERED_DIFFERENTLY' END,"
                + " size_bytes = CASE WHEN sha256 IS NULL THEN :size ELSE size_bytes END,"
                + " pages = CASE WHEN sha256 IS NULL THEN :pages ELSE pages END,"
                + " fonts = CASE WHEN sha256 IS NULL THEN :fonts ELSE fonts END,"
                + " missing = CASE WHEN sha256 IS NULL THEN :missing ELSE missing END,"
                + " sha256 = coalesce(sha256, :sha)"
                + " WHERE document_id = :id AND lease = :lease")
        .setParameter("sha", sha256)
        .setParameter("size", (long) rendered.pdf().length)
        .setParameter("pages", rendered.pages())
        .setParameter("fonts", write(rendered.fonts()))
        .setParameter("missing", write(rendered.missing()))
        .setParameter("id", claim.documentId())
        .setParameter("lease", claim.lease())
        .executeUpdate();
  }

  void failed(Claim claim, String error, boolean forGood, Duration pause) {
    entities
        .createNativeQuery(
            "UPDATE document_rendering SET state = :state, error = :error,"
                + " not_before = now() + make_interval(secs => :seconds)"
                + " WHERE document_id = :id AND lease = :lease")
        .setParameter("state", forGood ? "FAILED" : "WAITING")
        .setParameter("error", error.substring(0, Math.min(MAX_ERROR_CHARS, error.length())))
        .setParameter("seconds", pause.toMillis() / 1000.0)
        .setParameter("id", claim.documentId())
        .setParameter("lease", claim.lease())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  Map<UUID, RenderingView> of(Collection<UUID> documentIds) {
    var found = new HashMap<UUID, RenderingView>();
    if (documentIds.isEmpty()) {
      return found;
    }
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "SELECT document_id, state, attempts, sha256, size_bytes, pages, fonts, missing,"
                    + " error FROM document_rendering WHERE document_id IN (:ids)")
            .setParameter("ids", documentIds)
            .getResultList();
    rows.forEach(row -> found.put((UUID) row[0], view(row)));
    return found;
  }

  private RenderingView view(Object[] row) {
    return new RenderingView(
        RenderingState.valueOf((String) row[1]),
        (Integer) row[2],
        (String) row[3],
        (Long) row[4],
        (Integer) row[5],
        read((String) row[6], new TypeReference<List<FontUse>>() {}),
        read((String) row[7], new TypeReference<List<String>>() {}),
        (String) row[8]);
  }

  private <T> List<T> read(@Nullable String text, TypeReference<List<T>> type) {
    try {
      return text == null ? List.of() : json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Sheet sheet(Claim claim) throws JsonProcessingException {
    return json.readValue(claim.sheet(), Sheet.class);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Optional<Object[]> one(List<?> rows) {
    return ((List<Object[]>) rows).stream().findFirst();
  }

  /**
   * A document taken in hand.
   *
   * @param attempts which try this is, from 1
   * @param lease proves that it is still ours
   */
  record Claim(UUID documentId, String sheet, int attempts, UUID lease) {}
}
