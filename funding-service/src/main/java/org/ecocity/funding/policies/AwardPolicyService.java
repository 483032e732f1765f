package org.ecocity.funding.policies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Keeps, shows and approves versions of award policies. */
@ApplicationScoped
class AwardPolicyService {
  static final String AGGREGATE = "award-policy";

  private final PolicyVersions versions;
  private final PolicyRights rights;
  private final ObjectMapper json;
  private final Audit audit;
  private final BusinessClock clock;

  AwardPolicyService(
      PolicyVersions versions,
      PolicyRights rights,
      ObjectMapper json,
      Audit audit,
      BusinessClock clock) {
    this.versions = versions;
    this.rights = rights;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  PolicyView add(Caller caller, PolicyRequest request) {
    rights.requirePreparer();
    requireSound(request);
    versions.lockCode(request.code());
    int next = versions.last(request.code()).map(last -> last.version + 1).orElse(1);
    if (request.version() != null && request.version() != next) {
      throw Problem.conflict("policy-version-taken", request.code(), request.version(), next);
    }
    requirePlaced(request, next);
    var version = new PolicyVersion(request, next, write(request), caller.actor(), clock.today());
    versions.persistAndFlush(version);
    audit.created(AGGREGATE, version.id, request);
    audit.transition(AGGREGATE, version.id, null, version.state, request.reason());
    return view(version);
  }

  /** What would be said of a version if it were filed; nothing is kept. */
  @Transactional
  void check(PolicyRequest request) {
    requireSound(request);
    requirePlaced(request, request.version() == null ? 0 : request.version());
  }

  /** A draft says something else; only who prepared it changes it. */
  @Transactional
  PolicyView revise(Caller caller, String code, int number, PolicyRequest request) {
    requireSound(request);
    versions.lockCode(code);
    var version = lockDraft(caller, code, number);
    if (!request.code().equals(code)
        || (request.version() != null && request.version() != number)) {
      throw Problem.rule("policy-named-otherwise", "code", code, number);
    }
    if (!version.isPreparedBy(caller.actor())) {
      throw Problem.notPermitted("policy-of-another-hand", version.preparedBy);
    }
    requirePlaced(request, number);
    var before = read(version);
    version.revise(request, write(request), clock.today());
    versions.flush();
    audit.changed(AGGREGATE, version.id, before, request);
    return view(version);
  }

  private static void requireSound(PolicyRequest request) {
    var errors = PolicyCheck.of(request);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private void requirePlaced(PolicyRequest request, int number) {
    new Succession(versions.others(request.code(), number))
        .requirePlaced(new Succession.Span(number, request.validFrom(), request.validTo()));
  }

  @Transactional
  PolicyView get(Caller caller, String code, int version) {
    return view(readable(caller, code, version));
  }

  @Transactional
  UUID idOf(Caller caller, String code, int version) {
    return readable(caller, code, version).id;
  }

  @Transactional
  Page<PolicyView> list(
      Caller caller, PageRequest page, @Nullable String code, @Nullable PolicyState state) {
    return versions.list(page, code, state, readsDrafts(caller)).map(this::view);
  }

  @Transactional
  PolicyOutcome move(Caller caller, String code, int number, PolicyTransition wanted) {
    readable(caller, code, number);
    versions.lockCode(code);
    var version = require(versions.lock(code, number).orElse(null), code, number);
    var hindrance = version.hindrance(wanted.to(), caller.actor());
    if (hindrance != null) {
      return hindrance;
    }
    if (wanted.paper() != null) {
      version.paper = rights.enter(wanted.paper());
      versions.flush();
      audit.noted(AGGREGATE, version.id, "PAPER_ENTERED", wanted.paper());
      return new PolicyOutcome.PaperEntered();
    }
    if (!rights.maySecond(version)) {
      rights.requireApprover(version);
      version.paper = null;
    }
    return approve(caller, version, wanted);
  }

  private PolicyOutcome approve(Caller caller, PolicyVersion version, PolicyTransition wanted) {
    new Succession(versions.others(version.code, version.version))
        .requireToFollow(Succession.Span.of(version));
    var from = version.state;
    version.approve(caller.actor(), clock.today());
    versions.flush();
    audit.transition(AGGREGATE, version.id, from, version.state, wanted.reason(), version.paper);
    return new PolicyOutcome.Approved();
  }

  @Transactional
  void delete(Caller caller, String code, int number) {
    var version = lockDraft(caller, code, number);
    audit.noted(AGGREGATE, version.id, "DELETED", read(version));
    versions.delete(version);
  }

  private PolicyVersion lockDraft(Caller caller, String code, int number) {
    readable(caller, code, number);
    var version = require(versions.lock(code, number).orElse(null), code, number);
    if (version.state != PolicyState.DRAFT) {
      throw Problem.conflict("policy-stays", code, number);
    }
    return version;
  }

  PolicyVersion readable(Caller caller, String code, int number) {
    var version = require(versions.of(code, number).orElse(null), code, number);
    return require(
        version.state == PolicyState.DRAFT && !readsDrafts(caller) ? null : version, code, number);
  }

  private static PolicyVersion require(@Nullable PolicyVersion version, String code, int number) {
    if (version == null) {
      throw Problem.notFound(AGGREGATE, code + " v" + number);
    }
    return version;
  }

  private static boolean readsDrafts(Caller caller) {
    return caller.hasAny(
        Roles.OFFICE,
        Roles.REGISTRAR,
        Roles.LEADER,
        Roles.FINANCE,
        Roles.FINANCE_CHECK,
        Roles.FINANCE_CHIEF,
        Roles.AUDITOR);
  }

  private PolicyView view(PolicyVersion version) {
    return PolicyView.of(version, read(version), endsOn(version), rights.allowed(version));
  }

  /** An open-ended version ends when its approved successor begins. */
  private @Nullable LocalDate endsOn(PolicyVersion version) {
    return version.validTo != null
        ? version.validTo
        : versions.successor(version).map(next -> next.validFrom.minusDays(1)).orElse(null);
  }

  private String write(PolicyRequest request) {
    try {
      return json.writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The policy could not be written", e);
    }
  }

  PolicyRequest read(PolicyVersion version) {
    try {
      return json.readValue(version.document, PolicyRequest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Policy " + version.code + " could not be read", e);
    }
  }
}
