package org.ecocity.supervision.assessments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.supervision.scorecards.Measures;
import org.ecocity.supervision.scoring.Ranked;
import org.ecocity.supervision.scoring.Ranking;
import org.ecocity.supervision.scoring.Scheme;
import org.ecocity.supervision.scoring.ScoreEngine;
import org.ecocity.supervision.scoring.UnitInputs;
import org.ecocity.supervision.scoring.UnitScore;
import org.ecocity.supervision.units.Units;

/** Freezes what scores are made from, reckons them, and keeps both. */
@ApplicationScoped
class ScoreKeeper {
  private final KeptScores kept;
  private final Measures measures;
  private final TypedIn typedIn;
  private final Units units;
  private final ObjectMapper json;

  ScoreKeeper(KeptScores kept, Measures measures, TypedIn typedIn, Units units, ObjectMapper json) {
    this.kept = kept;
    this.measures = measures;
    this.typedIn = typedIn;
    this.units = units;
    this.json = json;
  }

  /** Reads all units of the scheme's groups and keeps the assessment's present revision. */
  void reckon(Assessment assessment, Scheme scheme, Instant known, LocalDate today) {
    var frozen = new TreeMap<String, Frozen>();
    for (var group : scheme.groups()) {
      for (var unit : unitsOf(group, assessment.toDay)) {
        frozen.putIfAbsent(unit, freeze(assessment, scheme, unit, group.code(), known));
      }
    }
    keep(assessment, scheme, frozen, today);
  }

  /** Reads one unit again; the others stay as they were frozen, so that nobody else moves. */
  void reckonAgain(
      Assessment assessment, Scheme scheme, String unitCode, Instant known, LocalDate today) {
    var frozen = new TreeMap<String, Frozen>();
    for (var before : kept.of(assessment.id, assessment.revision)) {
      var unit = before.key.unitCode();
      frozen.put(
          unit,
          unit.equals(unitCode)
              ? freeze(assessment, scheme, unit, before.groupCode, known)
              : new Frozen(inputs(before), before.knownAt));
    }
    assessment.revise();
    keep(assessment, scheme, frozen, today);
  }

  /** SHA-256 over the kept scores and ranks of the present revision. */
  String keptHash(Assessment assessment) {
    var rows = kept.of(assessment.id, assessment.revision);
    return hash(
        rows.stream().map(this::result).toList(),
        rows.stream().flatMap(row -> ranked(row).stream()).toList());
  }

  /** The same hash, reckoned anew from the frozen inputs. */
  String hashReckonedAgain(Assessment assessment, Scheme scheme) {
    var scores =
        kept.of(assessment.id, assessment.revision).stream()
            .map(row -> ScoreEngine.score(scheme, inputs(row)))
            .toList();
    return hash(scores, Ranking.of(scheme, scores));
  }

  UnitScore result(KeptScore row) {
    return read(row.result, UnitScore.class);
  }

  static List<Ranked> ranked(KeptScore row) {
    var score = row.score;
    var rank = row.rank;
    var grade = row.grade;
    return score == null || rank == null || grade == null
        ? List.of()
        : List.of(new Ranked(row.groupCode, rank, row.key.unitCode(), score, grade));
  }

  private List<String> unitsOf(Scheme.Group group, LocalDate day) {
    var codes = new ArrayList<String>();
    if (group.unitCodes() != null) {
      codes.addAll(group.unitCodes());
    }
    if (group.kinds() != null) {
      codes.addAll(units.ofKinds(group.kinds()));
    }
    var except = group.exceptUnitCodes();
    return codes.stream()
        .distinct()
        .filter(code -> except == null || !except.contains(code))
        .filter(code -> units.wasThere(code, day))
        .toList();
  }

  private Frozen freeze(
      Assessment assessment, Scheme scheme, String unit, String group, Instant known) {
    return new Frozen(
        new UnitInputs(
            unit,
            group,
            measures.read(scheme, unit, assessment.cutOff(known)),
            typedIn.confirmed(assessment.id, unit)),
        known);
  }

  private void keep(
      Assessment assessment, Scheme scheme, Map<String, Frozen> frozen, LocalDate today) {
    var scores =
        frozen.values().stream().map(one -> ScoreEngine.score(scheme, one.inputs())).toList();
    var ranks =
        Ranking.of(scheme, scores).stream()
            .collect(Collectors.toMap(Ranked::unitCode, Function.identity()));
    for (var score : scores) {
      var from = java.util.Objects.requireNonNull(frozen.get(score.unitCode()));
      var ranked = ranks.get(score.unitCode());
      var row = new KeptScore();
      row.key = new KeptScore.Key(assessment.id, assessment.revision, score.unitCode());
      row.groupCode = score.group();
      row.score = score.score();
      row.rank = ranked == null ? null : ranked.rank();
      row.grade = ranked == null ? null : ranked.grade();
      row.knownAt = from.knownAt();
      row.scoredOn = today;
      row.inputs = written(from.inputs());
      row.result = written(score);
      kept.persist(row);
    }
    kept.flush();
  }

  private UnitInputs inputs(KeptScore row) {
    return read(row.inputs, UnitInputs.class);
  }

  private String hash(List<UnitScore> scores, List<Ranked> ranks) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      scores.forEach(score -> digest.update(line(score)));
      ranks.stream()
          .sorted(java.util.Comparator.comparing(Ranked::unitCode))
          .forEach(
              row ->
                  digest.update(
                      "%s %s %d %s %s\n"
                          .formatted(
                              row.group(),
                              row.unitCode(),
                              row.rank(),
                              row.score().stripTrailingZeros().toPlainString(),
                              row.grade())
                          .getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] line(UnitScore score) {
    return (written(score) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A score could not be written", e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept score could not be read", e);
    }
  }

  private record Frozen(UnitInputs inputs, Instant knownAt) {}
}
