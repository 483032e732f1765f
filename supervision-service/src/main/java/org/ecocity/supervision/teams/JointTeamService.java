package org.ecocity.supervision.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.units.Units;

/** Keeps the joint teams and says which unit acts for which. */
@ApplicationScoped
public class JointTeamService {
  private static final int MAX_TEAMS = 200;

  private final JointTeams teams;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;

  JointTeamService(JointTeams teams, Units units, Audit audit, BusinessClock clock) {
    this.teams = teams;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether a unit acts for a team today: as member, or after its term as standing body. */
  @Transactional
  public boolean actsFor(UUID teamId, String unitCode) {
    return teams.require(teamId).actsThrough(unitCode, clock.today());
  }

  /** The latest team in term today to which a unit belongs. */
  @Transactional
  public Optional<UUID> teamOf(String unitCode) {
    var today = clock.today();
    return teams.all(MAX_TEAMS).stream()
        .filter(team -> team.inTerm(today) && team.actsThrough(unitCode, today))
        .map(JointTeam::id)
        .findFirst();
  }

  /** All teams for which a unit acts today. */
  @Transactional
  public List<UUID> teamsOf(String unitCode) {
    var today = clock.today();
    return teams.all(MAX_TEAMS).stream()
        .filter(team -> team.actsThrough(unitCode, today))
        .map(JointTeam::id)
        .toList();
  }

  @Transactional
  List<TeamView> all() {
    return teams.all(MAX_TEAMS).stream().map(this::view).toList();
  }

  @Transactional
  TeamView get(UUID id) {
    return view(teams.require(id));
  }

  @Transactional
  TeamView create(TeamRequest request) {
    var team = new JointTeam(Ids.next(), checked(request));
    requireFreeCode(request.code(), team.id());
    teams.persistAndFlush(team);
    var created = view(team);
    audit.created("joint-team", team.id(), created);
    return created;
  }

  @Transactional
  TeamView replace(UUID id, TeamRequest request, LongConsumer requireVersion) {
    var team = teams.require(id);
    requireVersion.accept(team.version());
    requireFreeCode(request.code(), id);
    var before = view(team);
    team.replace(checked(request));
    teams.flush();
    var after = view(team);
    audit.changed("joint-team", id, before, after);
    return after;
  }

  private void requireFreeCode(String code, UUID besides) {
    if (teams.hasCode(code, besides)) {
      throw Problem.conflict("already-there");
    }
  }

  private static TeamRequest checked(TeamRequest request) {
    var end = request.validTo();
    if (end != null && end.isBefore(request.validFrom())) {
      throw Problem.rule("ends-before-it-begins", "validTo");
    }
    for (int i = 0; i < request.members().size(); i++) {
      var member = request.members().get(i);
      var until = member.validTo();
      if (until != null && until.isBefore(member.validFrom())) {
        throw Problem.rule("ends-before-it-begins", "members[" + i + "].validTo");
      }
    }
    if (request.members().stream()
        .noneMatch(member -> member.unitCode().equals(request.leaderUnitCode()))) {
      throw Problem.rule("leader-not-member", "leaderUnitCode");
    }
    return request;
  }

  private TeamView view(JointTeam team) {
    return TeamView.of(team, units, clock.today());
  }
}
