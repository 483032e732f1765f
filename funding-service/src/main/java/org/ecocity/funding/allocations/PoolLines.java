package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.budget.CarriedLines;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Says which lines may give a round's money: those of its pool, and those that cover it. */
@ApplicationScoped
public class PoolLines {
  private static final String PURPOSE = "AWARD";

  private final BudgetLineService lines;
  private final CarriedLines carried;

  PoolLines(BudgetLineService lines, CarriedLines carried) {
    this.lines = lines;
    this.carried = carried;
  }

  /** The lines asked for, each once, or what cannot be and where. */
  public List<Given> read(Asked asked) {
    var given = new ArrayList<Given>();
    var seen = new HashSet<>(asked.taken());
    for (int i = 0; i < asked.lines().size(); i++) {
      var field = asked.field() + "[" + i + "]";
      var wanted = asked.lines().get(i);
      var line = line(wanted, field + ".budgetLineId");
      requireFit(asked, line, field + ".budgetLineId");
      if (!seen.add(line.id())) {
        throw Problem.rule("line-twice-in-pool", field + ".budgetLineId", line.code());
      }
      long left = carried.availableFen(line);
      if (asked.holdsAll() && left < wanted.amountFen()) {
        throw Problem.rule("pool-over-line", field + ".amountFen", line.code(), left);
      }
      given.add(new Given(line.id(), line.code(), wanted.amountFen()));
    }
    return given;
  }

  /** Of the round's year, or carried over from it, and earmarked for awards among others. */
  private void requireFit(Asked asked, ChargedLine line, String field) {
    if (!carried.isAllocatable(line.id()) && !(asked.districtsOwn() && carried.isOwn(line.id()))) {
      throw Problem.rule("line-not-allocatable", field, line.code());
    }
    if (line.year() != asked.year() && !(line.carriedOver() && line.year() > asked.year())) {
      throw Problem.rule(
          "line-of-another-year",
          field,
          line.code(),
          String.valueOf(line.year()),
          String.valueOf(asked.year()));
    }
    var earmark = line.earmark();
    if (!(earmark.purposes().isEmpty() || earmark.purposes().contains(PURPOSE))
        || earmark.excludedPurposes().contains(PURPOSE)) {
      throw Problem.rule("line-not-for-awards", field, line.code());
    }
  }

  private ChargedLine line(Wanted wanted, String field) {
    var id = wanted.id();
    var code = wanted.code();
    if (id == null && code == null) {
      throw Problem.invalid(List.of()).at(field, "not-null");
    }
    return (id == null ? lines.ofCode(String.valueOf(code)) : lines.find(id))
        .orElseThrow(
            () ->
                Problem.rule("unknown-budget-line", field, id == null ? String.valueOf(code) : id));
  }

  /**
   * What is asked.
   *
   * @param field of the request, for what is said of it
   * @param lines which and how much
   * @param year the round's
   * @param taken lines the round has already
   * @param districtsOwn whether a district's own line may give too
   * @param holdsAll whether each line must hold now what it is to give
   */
  public record Asked(
      String field,
      List<Wanted> lines,
      int year,
      Set<UUID> taken,
      boolean districtsOwn,
      boolean holdsAll) {}

  /**
   * A line by its id or code.
   *
   * @param id its id
   * @param code its code, when the id is not given
   * @param amountFen what of it, in fen
   */
  public record Wanted(@Nullable UUID id, @Nullable String code, long amountFen) {}

  /**
   * A line that may give.
   *
   * @param id its id
   * @param code its code
   * @param amountFen what it gives, in fen
   */
  public record Given(UUID id, String code, long amountFen) {}
}
