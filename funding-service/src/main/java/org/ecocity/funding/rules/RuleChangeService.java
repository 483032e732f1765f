package org.ecocity.funding.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Keeps proposed changes of rules and lets them take effect when another person confirms them. */
@ApplicationScoped
public class RuleChangeService {
  static final String AGGREGATE = "rule-change";
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private final RuleChanges changes;
  private final Instance<RuleKind<?>> kinds;
  private final ObjectMapper json;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  RuleChangeService(
      RuleChanges changes,
      @Any Instance<RuleKind<?>> kinds,
      ObjectMapper json,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.changes = changes;
    this.kinds = kinds;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /** Keeps what is wanted until another person confirms it; refuses what could not hold. */
  @Transactional
  public <Q> RuleChangeView propose(RuleKind<Q> kind, Q wanted) {
    kind.check(wanted);
    var change = new RuleChange(kind.name(), write(wanted), caller, clock.today());
    changes.persistAndFlush(change);
    audit.created(AGGREGATE, change.id, wanted);
    audit.transition(AGGREGATE, change.id, null, change.state, null);
    return view(change);
  }

  @Transactional
  RuleChangeView step(UUID id, RuleChangeTransition step) {
    var change = changes.lock(id);
    if (!change.state.next().contains(step.to())) {
      throw Problem.transitionNotAllowed(change.state, step.to(), change.allowed(caller));
    }
    if (step.to() == RuleChangeState.APPROVED) {
      requireSecondHand(change);
      change.ruleId = apply(kind(change.kind), change);
    } else if (step.statedReason() == null) {
      throw Problem.rule("reason-missing", "reason");
    }
    var from = change.state;
    change.decide(step.to(), caller, clock.today());
    changes.flush();
    audit.transition(AGGREGATE, id, from, change.state, step.statedReason());
    return view(change);
  }

  private void requireSecondHand(RuleChange change) {
    if (!change.isForRolesOf(caller)) {
      throw Problem.notPermitted();
    }
    if (change.isPreparedBy(caller)) {
      throw Problem.notPermitted("same-hand-of-rule-change", change.preparedBy);
    }
  }

  private <Q> UUID apply(RuleKind<Q> kind, RuleChange change) {
    var wanted = read(change, kind);
    return kind.apply(wanted, new RuleKind.Hands(change.preparedBy, caller.user()));
  }

  private RuleKind<?> kind(String name) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody knows rules of kind " + name));
  }

  @Transactional
  RuleChangeView get(UUID id) {
    return view(changes.require(id));
  }

  @Transactional
  Page<RuleChangeView> list(
      PageRequest page, @Nullable String kind, @Nullable RuleChangeState state) {
    return changes.list(page, kind, state).map(this::view);
  }

  private RuleChangeView view(RuleChange change) {
    return RuleChangeView.of(change, members(change), change.allowed(caller));
  }

  private String write(Object wanted) {
    try {
      return json.writeValueAsString(wanted);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A change could not be written", e);
    }
  }

  private <Q> Q read(RuleChange change, RuleKind<Q> kind) {
    try {
      return json.readValue(change.wanted, kind.wanted());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Change " + change.id + " could not be read", e);
    }
  }

  private Map<String, Object> members(RuleChange change) {
    try {
      return json.readValue(change.wanted, MEMBERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Change " + change.id + " could not be read", e);
    }
  }
}
