package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.audit.Audit;

/** Lines of a unit that carry on money of a higher level, with the same earmark and year. */
@ApplicationScoped
public class CarriedLines {
  private static final String UNTOUCHED =
      "SELECT DISTINCT id FROM unnest(?) AS id WHERE is_untouched(id)";
  private static final String CARRIED_ON =
      "SELECT l.id FROM carried_on(?) c JOIN budget_line l ON l.id = c.line_id"
          + " ORDER BY l.year, l.code";

  private final BudgetLines lines;
  private final LineOpening opening;
  private final Ledger ledger;
  private final Rows rows;
  private final BudgetLineNews news;
  private final Audit audit;

  CarriedLines(
      BudgetLines lines,
      LineOpening opening,
      Ledger ledger,
      Rows rows,
      BudgetLineNews news,
      Audit audit) {
    this.lines = lines;
    this.opening = opening;
    this.ledger = ledger;
    this.rows = rows;
    this.news = news;
    this.audit = audit;
  }

  /** Holds lines until the transaction ends, in one order for everybody. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(Collection<UUID> lineIds) {
    lineIds.stream().distinct().sorted().forEach(lines::lock);
  }

  /** Opens an empty line below another, which stays locked until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ChargedLine open(UUID parentId, String unitCode, String documentNumber) {
    var parent = lines.lock(parentId);
    var line = opening.openBelow(parent, unitCode, documentNumber);
    audit.created("budget-line", line.id, ChargedLine.of(line));
    return ChargedLine.of(line);
  }

  /** Follows what the ledger moved into a line (above zero) or out of it again, and tells it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void resize(UUID lineId, long byFen) {
    var line = lines.lock(lineId);
    long before = line.amountFen;
    line.resize(byFen);
    lines.flush();
    audit.changed("budget-line", lineId, new Quota(before), new Quota(line.amountFen));
    news.tell(line);
  }

  /**
   * Those of the lines with money from which nothing was promised or paid yet, also where it was
   * carried over to a later year's line.
   */
  @Transactional
  public Set<UUID> untouched(Collection<UUID> lineIds) {
    return Set.copyOf(
        rows.read(UNTOUCHED, row -> row.getObject(1, UUID.class), List.copyOf(lineIds)));
  }

  /** The line and those that carry on what it had left, oldest first. */
  @Transactional
  public List<UUID> carriedOn(UUID lineId) {
    return rows.read(CARRIED_ON, row -> row.getObject(1, UUID.class), lineId);
  }

  /** What a line has left, in fen. */
  @Transactional
  public long availableFen(ChargedLine line) {
    return ledger.balancesFen(List.of(line.accountId())).getOrDefault(line.accountId(), 0L);
  }

  /** Whether money of a line of that level may go on to the units. */
  @Transactional
  public boolean isAllocatable(UUID lineId) {
    return lines.findByIdOptional(lineId).filter(l -> l.level != Level.DISTRICT).isPresent();
  }

  /** Whether it is a district's own, none that carries on money of a higher level. */
  @Transactional
  public boolean isOwn(UUID lineId) {
    return lines
        .findByIdOptional(lineId)
        .filter(l -> l.level == Level.DISTRICT && l.parentLineId == null)
        .isPresent();
  }

  private record Quota(long amountFen) {}
}
