package org.ecocity.funding.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.budget.MovedLines;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.wiring.ReaderLanguage;
import org.ecocity.platform.money.Money;

/** Warns where a department's money goes into a pool before its key projects are covered. */
@ApplicationScoped
public class PoolWarnings {
  private final Gaps gaps;
  private final MovedLines lines;
  private final Units units;
  private final ReaderLanguage language;

  PoolWarnings(Gaps gaps, MovedLines lines, Units units, ReaderLanguage language) {
    this.gaps = gaps;
    this.lines = lines;
    this.units = units;
    this.language = language;
  }

  /** Warnings by line, of the lines whose owners have key projects not covered in that year. */
  @Transactional
  public Map<UUID, PoolWarning> of(int year, Collection<UUID> lineIds) {
    var found = new LinkedHashMap<UUID, PoolWarning>();
    var shortages = gaps.shortages(year);
    for (var id : lineIds) {
      lines
          .find(id)
          .flatMap(line -> shortages.of(line.level(), line.ownerUnitCode()))
          .ifPresent(shortage -> found.put(id, warning(year, shortage)));
    }
    return found;
  }

  private PoolWarning warning(int year, Gaps.Shortage shortage) {
    return new PoolWarning(
        shortage.departmentCode(),
        shortage.needFen(),
        shortage.coveredFen(),
        shortage.shortFen(),
        shortage.projectCount(),
        language.text(
            "key-projects-not-covered",
            units.names().of(shortage.departmentCode()),
            String.valueOf(year),
            shortage.projectCount(),
            new Money(shortage.needFen()),
            new Money(shortage.shortFen())));
  }
}
