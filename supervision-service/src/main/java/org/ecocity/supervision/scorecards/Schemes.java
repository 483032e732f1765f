package org.ecocity.supervision.scorecards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.scoring.Scheme;
import org.ecocity.supervision.scoring.SchemeCheck;

/** Publishes schemes and says which one holds on a day. */
@ApplicationScoped
public class Schemes {
  private static final String AGGREGATE = "scorecard-scheme";
  private static final int MAX_SCHEMES = 200;

  private final ScorecardSchemes schemes;
  private final Measures measures;
  private final ObjectMapper json;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  Schemes(
      ScorecardSchemes schemes,
      Measures measures,
      ObjectMapper json,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.schemes = schemes;
    this.measures = measures;
    this.json = json;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** The version of a scheme that holds on a day. */
  @Transactional
  public Optional<SchemeView> inForce(String code, LocalDate day) {
    return schemes.inForce(code, day).map(this::view);
  }

  /** The schemes that hold on a day and are meant for a period. */
  @Transactional
  public List<SchemeView> forPeriod(String period, LocalDate day) {
    return schemes.all(MAX_SCHEMES).stream()
        .map(found -> found.code)
        .distinct()
        .flatMap(code -> inForce(code, day).stream())
        .filter(found -> found.scheme().isFor(period))
        .toList();
  }

  /** One version. */
  @Transactional
  public SchemeView get(UUID id) {
    return view(schemes.require(id));
  }

  @Transactional
  List<SchemeView> all() {
    return schemes.all(MAX_SCHEMES).stream().map(this::view).toList();
  }

  @Transactional
  SchemeView publish(Scheme scheme) {
    var faults = SchemeCheck.of(scheme, measures::has);
    if (!faults.isEmpty()) {
      throw Problem.invalid(
          faults.stream()
              .map(fault -> new Problem.FieldError(fault.field(), fault.code(), fault.args()))
              .toList());
    }
    if (schemes.has(scheme.code(), scheme.version())) {
      throw Problem.conflict("already-there");
    }
    var published =
        new ScorecardScheme(Ids.next(), scheme, written(scheme), caller.user(), clock.today());
    schemes.persistAndFlush(published);
    audit.created(AGGREGATE, published.id, scheme);
    return view(published);
  }

  /** Takes back a version that no assessment uses. */
  @Transactional
  void withdraw(UUID id) {
    var scheme = schemes.require(id);
    if (schemes.isUsed(id)) {
      throw Problem.conflict("scheme-in-use");
    }
    audit.noted(AGGREGATE, id, "WITHDRAWN", view(scheme));
    schemes.delete(scheme);
  }

  private SchemeView view(ScorecardScheme scheme) {
    return new SchemeView(
        scheme.id,
        scheme.code,
        scheme.schemeVersion,
        scheme.publishedBy,
        scheme.publishedOn,
        schemes.isUsed(scheme.id),
        read(scheme.document));
  }

  private String written(Scheme scheme) {
    try {
      return json.writeValueAsString(scheme);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A scheme could not be written", e);
    }
  }

  private Scheme read(String document) {
    try {
      return json.readValue(document, Scheme.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept scheme could not be read", e);
    }
  }
}
