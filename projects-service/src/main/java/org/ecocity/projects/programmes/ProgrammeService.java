package org.ecocity.projects.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class ProgrammeService {
  private final Programmes programmes;
  private final Phases phases;
  private final Audit audit;

  ProgrammeService(Programmes programmes, Phases phases, Audit audit) {
    this.programmes = programmes;
    this.phases = phases;
    this.audit = audit;
  }

  @Transactional
  List<ProgrammeView> all() {
    return programmes.all().stream().map(Programme::view).toList();
  }

  @Transactional
  ProgrammeView get(UUID id) {
    return programmes.require(id).view();
  }

  @Transactional
  ProgrammeView enter(ProgrammeRequest request) {
    programmes
        .byCode(request.code())
        .ifPresent(
            there -> {
              throw Problem.conflict("already-there").with("id", there.id());
            });
    check(request);
    var programme = new Programme(Ids.next(), request);
    programmes.persistAndFlush(programme);
    audit.created("programme", programme.id(), request);
    return programme.view();
  }

  @Transactional
  ProgrammeView change(UUID id, long version, ProgrammeRequest request) {
    var programme = programmes.require(id, version);
    if (!programme.code().equals(request.code())) {
      throw Problem.rule("code-is-fixed", "code", programme.code());
    }
    check(request);
    var before = programme.view();
    programme.describe(request);
    programmes.flush();
    audit.changed("programme", id, before, request);
    return programme.view();
  }

  @Transactional
  List<PhaseView> phases(UUID programmeId) {
    programmes.require(programmeId);
    return phases.of(programmeId).stream().map(Phase::view).toList();
  }

  @Transactional
  PhaseView enterPhase(UUID programmeId, PhaseRequest request) {
    var programme = programmes.require(programmeId);
    if (!request.period().isOrdered()) {
      throw Problem.rule("ends-before-it-begins", "endsOn");
    }
    if (!programme.spans(request.period())) {
      throw Problem.rule("outside-programme", "startsOn");
    }
    for (var other : phases.of(programmeId)) {
      if (other.code().equals(request.code())) {
        throw Problem.conflict("already-there").with("id", other.id());
      }
      if (other.period().overlaps(request.period())) {
        throw Problem.rule("phases-overlap", "startsOn", other.code());
      }
    }
    var phase = new Phase(Ids.next(), programmeId, request);
    phases.persistAndFlush(phase);
    audit.created("phase", phase.id(), request);
    return phase.view();
  }

  private static void check(ProgrammeRequest request) {
    if (request.endsOn().isBefore(request.startsOn())) {
      throw Problem.rule("ends-before-it-begins", "endsOn");
    }
  }
}
