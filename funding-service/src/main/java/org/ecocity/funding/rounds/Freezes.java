package org.ecocity.funding.rounds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.http.JsonSetup;
import org.ecocity.platform.problem.Problem;

/** Keeps freezes and what was computed from them. */
@ApplicationScoped
class Freezes {
  /** Its own, so that no setting of the service changes the canonical form. */
  private static final ObjectMapper JSON = JsonSetup.strict();

  private final EntityManager entities;

  Freezes(EntityManager entities) {
    this.entities = entities;
  }

  Freeze keep(FrozenData data, LocalDate today) {
    var canonical = write(data);
    var freeze = new Freeze(data.roundId(), data.no(), today, canonical, sha256(canonical));
    entities.persist(freeze);
    return freeze;
  }

  void keep(Freeze freeze, ComputedData data, LocalDate today) {
    entities.persist(
        new Freeze.Computation(freeze.id, today, data.leftFen(), data.shortFen(), write(data)));
  }

  List<Freeze> of(UUID roundId) {
    return entities
        .createQuery("from Freeze f where f.roundId = :roundId order by f.no", Freeze.class)
        .setParameter("roundId", roundId)
        .getResultList();
  }

  Freeze require(UUID roundId, int no) {
    return of(roundId).stream()
        .filter(freeze -> freeze.no == no)
        .findFirst()
        .orElseThrow(() -> Problem.notFound("freeze", no));
  }

  FrozenData data(Freeze freeze) {
    return read(freeze.canonical, FrozenData.class);
  }

  Optional<Freeze.Computation> computation(Freeze freeze) {
    return Optional.ofNullable(entities.find(Freeze.Computation.class, freeze.id));
  }

  Optional<ComputedData> computed(Freeze freeze) {
    return computation(freeze).map(found -> read(found.canonical, ComputedData.class));
  }

  private static String write(Object data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A freeze could not be written", e);
    }
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A freeze could not be read", e);
    }
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
