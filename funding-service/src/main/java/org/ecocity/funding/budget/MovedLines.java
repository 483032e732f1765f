package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Lines as movements see them, and the next year's line that a carry-over opens. */
@ApplicationScoped
public class MovedLines {
  /** A chain of carried-over lines is a few years long; the bound keeps a ring from hanging us. */
  private static final int MAX_YEARS = 20;

  private final BudgetLines lines;
  private final LineOpening opening;
  private final CarriedLines carried;
  private final Ledger ledger;
  private final Audit audit;

  MovedLines(
      BudgetLines lines, LineOpening opening, CarriedLines carried, Ledger ledger, Audit audit) {
    this.lines = lines;
    this.opening = opening;
    this.carried = carried;
    this.ledger = ledger;
    this.audit = audit;
  }

  /** A line by id, if there is one. */
  @Transactional
  public Optional<MovedLine> find(UUID id) {
    return lines.findByIdOptional(id).map(MovedLine::of);
  }

  /** A line the caller may see. */
  @Transactional
  public MovedLine readable(Caller caller, UUID id) {
    return lines
        .findByIdOptional(id)
        .filter(line -> FundsReaders.readsAll(caller) || caller.isOf(line.ownerUnitCode))
        .map(MovedLine::of)
        .orElseThrow(() -> Problem.notFound("budget-line", id));
  }

  /** Holds lines until the transaction ends, in one order for everybody. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(Collection<UUID> lineIds) {
    carried.lock(lineIds);
  }

  /** How often the money of a line was carried over to get there. */
  @Transactional
  public int timesCarriedOver(UUID lineId) {
    int times = 0;
    var from = from(lineId);
    while (from != null && times < MAX_YEARS) {
      times++;
      from = from(from);
    }
    return times;
  }

  private @Nullable UUID from(UUID lineId) {
    return lines.findByIdOptional(lineId).map(line -> line.carriedOverFromId).orElse(null);
  }

  /** Opens the next year's line, empty, with the same earmark; the line is locked. */
  @Transactional(Transactional.TxType.MANDATORY)
  public MovedLine openNext(UUID lineId, String documentNumber) {
    var line = MovedLine.of(opening.openNext(lines.lock(lineId), documentNumber));
    audit.created("budget-line", line.id(), line);
    return line;
  }

  /** Follows what the ledger moved into a line (above zero) or out of it, and tells it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void resize(UUID lineId, long byFen) {
    carried.resize(lineId, byFen);
  }

  /** What is free of a line: neither promised nor paid nor moved on, in fen. */
  @Transactional
  public long freeFen(MovedLine line) {
    return ledger.balancesFen(List.of(line.accountId())).getOrDefault(line.accountId(), 0L);
  }
}
