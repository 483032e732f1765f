package org.ecocity.funding.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/**
 * Rules of one kind, each from its first day until the next begins.
 *
 * @param <R> the rule
 */
public interface DatedRules<R extends DatedRule> extends PanacheRepositoryBase<R, UUID> {
  /** So many are listed, the newest. */
  int MAX_RULES = 200;

  /** The rule of a day; the first of most kinds holds from before the programme on. */
  default Optional<R> on(LocalDate day) {
    return find("validFrom <= ?1 order by validFrom desc", day).firstResultOptional();
  }

  /** The newest first. */
  default List<R> newestFirst() {
    return find("order by validFrom desc").page(0, MAX_RULES).list();
  }

  /**
   * The last rule, where one may follow it from this day on: not in the past and after the last. Of
   * two that are entered at the same time one comes after the other.
   */
  default R lastBefore(LocalDate validFrom, LocalDate today) {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('dated-rule', 5))")
        .getSingleResult();
    var last = newestFirst().getFirst();
    if (validFrom.isBefore(today)) {
      throw Problem.rule("rule-in-past", "validFrom", today);
    }
    if (!validFrom.isAfter(last.validFrom)) {
      throw Problem.rule("rule-too-early", "validFrom", last.validFrom);
    }
    return last;
  }
}
