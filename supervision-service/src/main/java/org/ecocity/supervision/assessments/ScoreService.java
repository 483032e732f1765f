package org.ecocity.supervision.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;
import org.ecocity.supervision.scorecards.Schemes;
import org.ecocity.supervision.scoring.Ranked;
import org.ecocity.supervision.scoring.Scheme;
import org.ecocity.supervision.units.Units;
import org.jspecify.annotations.Nullable;

/** Shows scores and rankings, and reckons them again for who doubts them. */
@ApplicationScoped
class ScoreService {
  private final AssessmentService service;
  private final AssessmentRights rights;
  private final KeptScores kept;
  private final ScoreKeeper keeper;
  private final Schemes schemes;
  private final Units units;

  ScoreService(
      AssessmentService service,
      AssessmentRights rights,
      KeptScores kept,
      ScoreKeeper keeper,
      Schemes schemes,
      Units units) {
    this.service = service;
    this.rights = rights;
    this.kept = kept;
    this.keeper = keeper;
    this.schemes = schemes;
    this.units = units;
  }

  @Transactional
  List<ScoreView> scores(UUID id, @Nullable String unitCode, @Nullable Integer revision) {
    var assessment = service.readable(id);
    return kept.of(id, revisionSeen(assessment, revision)).stream()
        .filter(row -> unitCode == null || unitCode.equals(row.key.unitCode()))
        .filter(row -> rights.seesScoresOf(row.key.unitCode()))
        .map(row -> view(assessment, row))
        .toList();
  }

  @Transactional
  List<RankView> ranking(UUID id, @Nullable LocalDate asOf, @Nullable String group) {
    var assessment = service.readable(id);
    if (!rights.seesRanking(assessment)) {
      throw Problem.notPermitted("ranking-not-issued");
    }
    int revision =
        asOf == null
            ? assessment.revision
            : kept.revisionOn(id, asOf)
                .filter(found -> rights.seesAll() || wasIssued(assessment, asOf))
                .orElse(0);
    var scheme = schemes.get(assessment.schemeId).scheme();
    var codes = scheme.groups().stream().map(Scheme.Group::code).toList();
    return kept.of(id, revision).stream()
        .flatMap(row -> ScoreKeeper.ranked(row).stream())
        .filter(row -> group == null || group.equals(row.group()))
        .sorted(
            Comparator.<Ranked>comparingInt(row -> codes.indexOf(row.group()))
                .thenComparing(Ranked::rank)
                .thenComparing(Ranked::unitCode))
        .map(row -> view(assessment, scheme, row))
        .toList();
  }

  @Transactional
  Verification verify(UUID id) {
    var assessment = service.readable(id);
    var scheme = schemes.get(assessment.schemeId).scheme();
    var keptHash = keeper.keptHash(assessment);
    var sealed = assessment.hash;
    var again = keeper.hashReckonedAgain(assessment, scheme);
    return new Verification(
        assessment.revision,
        sealed,
        keptHash,
        again,
        keptHash.equals(again) && (sealed == null || sealed.equals(keptHash)));
  }

  private static boolean wasIssued(Assessment assessment, LocalDate day) {
    var issued = assessment.issuedOn;
    return issued != null && !issued.isAfter(day);
  }

  private int revisionSeen(Assessment assessment, @Nullable Integer revision) {
    return revision == null ? assessment.revision : Math.min(revision, assessment.revision);
  }

  private ScoreView view(Assessment assessment, KeptScore row) {
    var result = keeper.result(row);
    var ranks = rights.seesRanking(assessment);
    return new ScoreView(
        row.key.unitCode(),
        units.nameOf(row.key.unitCode(), assessment.toDay),
        row.groupCode,
        row.key.revision(),
        row.knownAt,
        result.earned(),
        result.applicable(),
        result.bonus(),
        result.score(),
        ranks ? row.rank : null,
        ranks ? row.grade : null,
        result.ceiling(),
        result.sentence(),
        result.sentenceEn(),
        result.items());
  }

  private RankView view(Assessment assessment, Scheme scheme, Ranked row) {
    var group =
        scheme.groups().stream()
            .filter(g -> g.code().equals(row.group()))
            .findFirst()
            .orElseThrow();
    var grade =
        scheme.grades().stream()
            .filter(g -> g.code().equals(row.grade()))
            .findFirst()
            .orElseThrow();
    return new RankView(
        row.group(),
        group.name(),
        group.nameEn(),
        row.rank(),
        row.unitCode(),
        units.nameOf(row.unitCode(), assessment.toDay),
        row.score().setScale(scheme.decimals(), java.math.RoundingMode.UNNECESSARY),
        row.grade(),
        grade.name(),
        grade.nameEn());
  }

  /**
   * An assessment reckoned again.
   *
   * @param revision the revision looked at
   * @param issuedHash hash sealed when it was issued, none before
   * @param keptHash hash of what is kept
   * @param reckonedHash hash of what comes out of the frozen inputs now
   * @param same whether all of them are the same
   */
  record Verification(
      int revision,
      @Nullable String issuedHash,
      String keptHash,
      String reckonedHash,
      boolean same) {}

  /**
   * A row of the ranking; groups in the scheme's order, the best first.
   *
   * @param group code of the group
   * @param groupName Chinese
   * @param groupNameEn English
   * @param rank 1 is the best; equal scores share a rank: 1, 1, 3
   * @param unitCode the unit
   * @param unitName its name at the end of the period
   * @param score its score
   * @param grade code of its grade
   * @param gradeName Chinese
   * @param gradeNameEn English
   */
  record RankView(
      String group,
      String groupName,
      String groupNameEn,
      int rank,
      String unitCode,
      String unitName,
      BigDecimal score,
      String grade,
      String gradeName,
      String gradeNameEn) {}
}
