package org.ecocity.funding.performance.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Keeps the sheets and says which one holds. */
@ApplicationScoped
public class SheetService {
  private static final String AGGREGATE = "performance-sheet";

  private final SheetVersions versions;
  private final ObjectMapper json;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  SheetService(
      SheetVersions versions, ObjectMapper json, Audit audit, Caller caller, BusinessClock clock) {
    this.versions = versions;
    this.json = json;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * A version of a sheet as it is applied.
   *
   * @param version its number
   * @param sheet what it says
   */
  public record Applied(int version, EvaluationSheet sheet) {}

  @Transactional
  SheetView enter(EvaluationSheet said) {
    var errors = SheetCheck.of(said);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    versions.lockCode(said.code());
    var last = versions.last(said.code()).orElse(null);
    int next = last == null ? 1 : last.version + 1;
    var wanted = said.version();
    if (wanted != null && wanted != next) {
      throw Problem.conflict("sheet-version-taken", said.code(), wanted, next);
    }
    if (last != null) {
      requireToFollow(last, said.validFrom());
    }
    var version = new SheetVersion(said, next, write(said), caller.user(), clock.today());
    versions.persistAndFlush(version);
    audit.created(AGGREGATE, version.id, said);
    return view(version);
  }

  /** On every day of a sheet exactly one of its versions holds. */
  private static void requireToFollow(SheetVersion last, LocalDate validFrom) {
    var end = last.validTo;
    if (end == null && !validFrom.isAfter(last.validFrom)) {
      throw Problem.rule("sheet-begins-too-early", "validFrom", last.version, last.validFrom);
    }
    if (end != null && !validFrom.equals(end.plusDays(1))) {
      var slug = validFrom.isAfter(end) ? "sheet-leaves-a-gap" : "sheet-overlaps";
      throw Problem.rule(slug, "validFrom", last.version, end, end.plusDays(1));
    }
  }

  @Transactional
  Page<SheetView> list(PageRequest page, @Nullable String code) {
    return versions.list(page, code).map(this::view);
  }

  @Transactional
  SheetView get(String code, int version) {
    return view(require(code, version));
  }

  /**
   * The sheet that holds on a day. Refuses with 422 {@code sheet-not-in-force} where none does, and
   * {@code sheet-not-named} where several do and none is named.
   */
  @Transactional
  public Applied inForce(@Nullable String code, LocalDate day) {
    var holding =
        versions.inForce(day).stream()
            .filter(version -> code == null || version.code.equals(code))
            .toList();
    if (holding.isEmpty()) {
      throw Problem.rule("sheet-not-in-force", "sheetCode", code == null ? "" : code, day);
    }
    if (holding.size() > 1) {
      throw Problem.rule(
          "sheet-not-named",
          "sheetCode",
          String.join("、", holding.stream().map(version -> version.code).toList()));
    }
    return new Applied(holding.getFirst().version, read(holding.getFirst()));
  }

  /** What a version says. */
  @Transactional
  public EvaluationSheet said(String code, int version) {
    return read(require(code, version));
  }

  private SheetVersion require(String code, int version) {
    return versions
        .of(code, version)
        .orElseThrow(() -> Problem.notFound(AGGREGATE, code + " v" + version));
  }

  private SheetView view(SheetVersion version) {
    var endsOn =
        version.validTo != null
            ? version.validTo
            : versions
                .of(version.code, version.version + 1)
                .map(next -> next.validFrom.minusDays(1))
                .orElse(null);
    return SheetView.of(version, read(version), endsOn);
  }

  private String write(EvaluationSheet said) {
    try {
      return json.writeValueAsString(said);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The sheet could not be written", e);
    }
  }

  private EvaluationSheet read(SheetVersion version) {
    try {
      return json.readValue(version.document, EvaluationSheet.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Sheet " + version.code + " could not be read", e);
    }
  }
}
