package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Enters budget lines and shows them to those who may see them. */
@ApplicationScoped
public class BudgetLineService {
  private static final LineMoney NOTHING = new LineMoney(0, 0, 0, 0, 0);

  private final BudgetLines lines;
  private final LineChecks checks;
  private final LineOpening opening;
  private final Ledger ledger;
  private final PastLines past;
  private final Units units;
  private final CutFlags flags;
  private final BudgetLineNews news;
  private final Audit audit;
  private final BusinessClock clock;

  BudgetLineService(
      BudgetLines lines,
      LineChecks checks,
      LineOpening opening,
      Ledger ledger,
      PastLines past,
      Units units,
      CutFlags flags,
      BudgetLineNews news,
      Audit audit,
      BusinessClock clock) {
    this.lines = lines;
    this.checks = checks;
    this.opening = opening;
    this.ledger = ledger;
    this.past = past;
    this.units = units;
    this.flags = flags;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  BudgetLineView enter(BudgetLineRequest request) {
    if (lines.ofCode(request.code().strip()).isPresent()) {
      throw Problem.conflict("already-there");
    }
    checks.require(request);
    var line = opening.open(request);
    news.tell(line);
    var view = view(line);
    audit.created("budget-line", line.id, view);
    return view;
  }

  @Transactional
  BudgetLineView get(Caller caller, UUID id, @Nullable LocalDate asOf) {
    return lines
        .findByIdOptional(id)
        .filter(line -> FundsReaders.readsAll(caller) || caller.isOf(line.ownerUnitCode))
        .filter(line -> asOf == null || !line.enteredOn.isAfter(asOf))
        .map(line -> views(Page.whole(List.of(line)), asOf).items().getFirst())
        .orElseThrow(() -> Problem.notFound("budget-line", id));
  }

  @Transactional
  Page<BudgetLineView> list(Caller caller, PageRequest page, BudgetLineFilter filter) {
    var reader = FundsReaders.readsAll(caller) ? null : caller.unit();
    return views(lines.list(page, filter, reader), filter.asOf);
  }

  @Transactional
  Page<ChargeableLineView> chargeable(Caller caller, PageRequest page, BudgetLineFilter filter) {
    return lines.openTo(page, filter, caller.unit()).map(ChargeableLineView::of);
  }

  /** The line a unit asks money of, by id; none if it does not exist or is not open to the unit. */
  @Transactional
  public Optional<ChargedLine> chargedBy(String unitCode, UUID id) {
    return lines.findByIdOptional(id).filter(line -> line.isOpenTo(unitCode)).map(ChargedLine::of);
  }

  /** The same by code. */
  @Transactional
  public Optional<ChargedLine> chargedBy(String unitCode, String code) {
    return lines.ofCode(code).filter(line -> line.isOpenTo(unitCode)).map(ChargedLine::of);
  }

  /** The first line of a year, by code, whose earmark names a purpose and that has the money. */
  @Transactional
  public Optional<ChargedLine> namedFor(int year, String purpose, long amountFen) {
    var named = lines.namedFor(year, purpose);
    var left = ledger.balancesFen(named.stream().map(line -> line.accountId).toList());
    return named.stream()
        .filter(line -> left.getOrDefault(line.accountId, 0L) >= amountFen)
        .findFirst()
        .map(ChargedLine::of);
  }

  /** A line by its code. */
  @Transactional
  public Optional<ChargedLine> ofCode(String code) {
    return lines.ofCode(code).map(ChargedLine::of);
  }

  /** A line by id, if there is one. */
  @Transactional
  public Optional<ChargedLine> find(UUID id) {
    return lines.findByIdOptional(id).map(ChargedLine::of);
  }

  /** Tells the other services of a line from which something was paid or came back. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tellPaid(UUID id) {
    lines.findByIdOptional(id).ifPresent(news::tell);
  }

  /** A line that a payment has named already. */
  @Transactional
  public ChargedLine require(UUID id) {
    return lines
        .findByIdOptional(id)
        .map(ChargedLine::of)
        .orElseThrow(() -> Problem.notFound("budget-line", id));
  }

  private BudgetLineView view(BudgetLine line) {
    return views(Page.whole(List.of(line)), null).items().getFirst();
  }

  private Page<BudgetLineView> views(Page<BudgetLine> found, @Nullable LocalDate asOf) {
    var money =
        asOf == null || !asOf.isBefore(clock.today())
            ? present(found.items())
            : past.of(found.items().stream().map(line -> line.id).toList(), asOf);
    var names = units.names();
    var flagged = flags.of(found.items());
    return found.map(
        line ->
            BudgetLineView.of(
                line,
                names.of(line.ownerUnitCode),
                money.getOrDefault(line.id, NOTHING),
                flagged.get(line.id)));
  }

  private Map<UUID, LineMoney> present(List<BudgetLine> found) {
    var balances =
        ledger.balancesFen(
            found.stream()
                .flatMap(
                    line ->
                        Stream.of(line.accountId, line.commitmentAccountId, line.payableAccountId))
                .toList());
    var paid = ledger.paidFenOfLines(found.stream().map(line -> line.id).toList());
    return found.stream()
        .collect(
            Collectors.toMap(
                line -> line.id,
                line -> {
                  long payable = balances.getOrDefault(line.payableAccountId, 0L);
                  return new LineMoney(
                      line.amountFen,
                      balances.getOrDefault(line.accountId, 0L),
                      balances.getOrDefault(line.commitmentAccountId, 0L) + payable,
                      payable,
                      paid.getOrDefault(line.id, 0L));
                }));
  }
}
