package org.ecocity.supervision.teams;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A joint inspection team of several bodies for a term. */
@Entity
@Table(name = "joint_team")
class JointTeam {
  @Id private UUID id;
  private String code;
  private String name;
  private String leaderUnitCode;
  private String standingBodyCode;
  private @Nullable String basis;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  @Version private long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "joint_team_member", joinColumns = @JoinColumn(name = "joint_team_id"))
  private List<TeamMember> members = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  JointTeam() {}

  @SuppressWarnings("NullAway.Init")
  JointTeam(UUID id, TeamRequest request) {
    this.id = id;
    replace(request);
  }

  void replace(TeamRequest request) {
    code = request.code();
    name = request.name();
    leaderUnitCode = request.leaderUnitCode();
    var standing = request.standingBodyCode();
    standingBodyCode = standing == null ? request.leaderUnitCode() : standing;
    basis = request.basis();
    validFrom = request.validFrom();
    validTo = request.validTo();
    members.clear();
    request
        .members()
        .forEach(m -> members.add(new TeamMember(m.unitCode(), m.validFrom(), m.validTo())));
  }

  /**
   * Whether a unit acts for the team on a day: as its member during the term; after the term only
   * the standing supervision body does (rule 8).
   */
  boolean actsThrough(String unitCode, LocalDate day) {
    var end = validTo;
    if (end != null && end.isBefore(day)) {
      return unitCode.equals(standingBodyCode);
    }
    return !validFrom.isAfter(day)
        && members.stream().anyMatch(m -> m.unitCode().equals(unitCode) && m.belongsOn(day));
  }

  /** Whether the team's term has begun and not ended. */
  boolean inTerm(LocalDate day) {
    var end = validTo;
    return !validFrom.isAfter(day) && (end == null || !end.isBefore(day));
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  String leaderUnitCode() {
    return leaderUnitCode;
  }

  String standingBodyCode() {
    return standingBodyCode;
  }

  @Nullable String basis() {
    return basis;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }

  List<TeamMember> members() {
    return members;
  }

  long version() {
    return version;
  }
}
