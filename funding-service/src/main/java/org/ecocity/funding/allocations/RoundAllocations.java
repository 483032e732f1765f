package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.budget.CarriedLines;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.wiring.GrantConfig;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/**
 * What award rounds ask of allocations: to reserve a pool's lines, to allocate shares from them and
 * to free the rest. A share comes from each line in proportion to what of the pool it has left, so
 * that each unit's money keeps each line's earmark.
 */
@ApplicationScoped
public class RoundAllocations {
  static final String AGGREGATE = "allocation";

  private final Allocations allocations;
  private final AllocationMoney money;
  private final BudgetLineService lines;
  private final CarriedLines carried;
  private final GrantConfig config;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  RoundAllocations(
      Allocations allocations,
      AllocationMoney money,
      BudgetLineService lines,
      CarriedLines carried,
      GrantConfig config,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.allocations = allocations;
    this.money = money;
    this.lines = lines;
    this.carried = carried;
    this.config = config;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Reserves of each line what the parts take of it, or says which line is too small. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Reserved setAside(UUID roundId, List<Part> parts) {
    var sources = lock(parts);
    for (var source : sources) {
      long fen = sum(parts, source, true) + sum(parts, source, false);
      if (fen > 0
          && money.setAside(roundId, source, fen)
              instanceof PostOutcome.BelowFloor(var account, var left)) {
        return new Reserved.LineTooSmall(source.code(), left);
      }
    }
    return new Reserved.Done();
  }

  /** Frees all that was reserved for a round of which nothing was allocated. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void giveBack(UUID roundId, List<Part> parts) {
    for (var source : lock(parts)) {
      long fen = sum(parts, source, true) + sum(parts, source, false);
      if (fen > 0) {
        money.giveBack(roundId, source, fen);
      }
    }
  }

  /** Opens each unit's line below each line of the pool, with the advance in it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Allocated> advance(UUID roundId, List<Part> parts, String documentNumber) {
    lock(parts);
    var done = new ArrayList<Allocation>();
    for (var part : parts) {
      var source = lines.require(part.sourceLineId());
      if (part.advanceFen() > 0) {
        var line = carried.open(source.id(), part.unitCode(), documentNumber);
        done.add(
            move(roundId, part, AllocationKind.ADVANCE, part.advanceFen(), documentNumber, line));
      }
    }
    return noted(done);
  }

  /** Adds settlements to the units' lines. */
  List<Allocated> settle(UUID roundId, List<Part> parts, String documentNumber) {
    var done = new ArrayList<Allocation>();
    for (var part : parts) {
      done.add(
          move(
              roundId,
              part,
              AllocationKind.SETTLEMENT,
              part.settlementFen(),
              documentNumber,
              lineOf(roundId, part, documentNumber)));
    }
    return noted(done);
  }

  private List<Allocated> noted(List<Allocation> done) {
    money.noteGrants(done);
    return done.stream().map(this::allocated).toList();
  }

  private Allocated allocated(Allocation one) {
    var line = lines.require(java.util.Objects.requireNonNull(one.lineId));
    return new Allocated(one.id, one.unitCode, one.amountFen, one.kind, line);
  }

  /** What of a round was allocated so far, advances before settlements. */
  @Transactional
  public List<Allocated> of(UUID roundId) {
    return Stream.of(AllocationKind.ADVANCE, AllocationKind.SETTLEMENT)
        .flatMap(kind -> allocations.ofRound(roundId, kind).stream())
        .map(this::allocated)
        .toList();
  }

  /** What of a round was allocated and not taken back so far, in fen, by subject. */
  @Transactional
  public Map<String, Long> bySubject(UUID roundId) {
    return Stream.of(AllocationKind.ADVANCE, AllocationKind.SETTLEMENT)
        .flatMap(kind -> allocations.ofRound(roundId, kind).stream())
        .collect(
            Collectors.groupingBy(
                one -> String.valueOf(one.subjectCode),
                Collectors.summingLong(Allocation::keptFen)));
  }

  /** The line the advance opened; a new one where nothing was advanced. */
  private ChargedLine lineOf(UUID roundId, Part part, String documentNumber) {
    return allocations.ofRound(roundId, AllocationKind.ADVANCE).stream()
        .filter(one -> part.subjectCode().equals(one.subjectCode))
        .filter(one -> one.sourceLineId.equals(part.sourceLineId()))
        .findFirst()
        .map(one -> lines.require(java.util.Objects.requireNonNull(one.lineId)))
        .orElseGet(() -> carried.open(part.sourceLineId(), part.unitCode(), documentNumber));
  }

  private Allocation move(
      UUID roundId,
      Part part,
      AllocationKind kind,
      long amountFen,
      String documentNumber,
      ChargedLine line) {
    var today = clock.today();
    var source = lines.require(part.sourceLineId());
    var one =
        new Allocation(
            kind, part.unitCode(), source, amountFen, documentNumber, Hand.of(caller), today);
    one.ofRound(roundId, part.subjectCode());
    var startDue = kind == AllocationKind.ADVANCE ? today.plusMonths(config.startMonths()) : null;
    one.done(line, caller.user(), today, startDue);
    allocations.persistAndFlush(one);
    money.allocate(one, source.commitmentAccountId(), line).require();
    audit.transition(AGGREGATE, one.id, null, one.state, null);
    return one;
  }

  /** Holds the parts' lines until the transaction ends. */
  List<ChargedLine> lock(List<Part> parts) {
    var ids = parts.stream().map(Part::sourceLineId).distinct().sorted().toList();
    carried.lock(ids);
    return ids.stream().map(lines::require).toList();
  }

  private static long sum(List<Part> parts, ChargedLine source, boolean advance) {
    return parts.stream()
        .filter(part -> part.sourceLineId().equals(source.id()))
        .mapToLong(part -> advance ? part.advanceFen() : part.settlementFen())
        .sum();
  }

  /**
   * Splits shares among the lines of a pool, in the order given: each share by what the lines have
   * left, its advance by the share's parts.
   */
  public static List<Part> split(List<Grant> grants, List<PoolLine> pool) {
    var left = new ArrayList<>(pool.stream().map(PoolLine::amountFen).toList());
    var parts = new ArrayList<Part>();
    for (var grant : grants) {
      var share = Proportion.split(grant.advanceFen() + grant.settlementFen(), left);
      var advance = Proportion.split(grant.advanceFen(), share);
      IntStream.range(0, pool.size())
          .forEach(
              i -> {
                left.set(i, left.get(i) - share.get(i));
                parts.add(
                    new Part(
                        grant.subjectCode(),
                        grant.unitCode(),
                        pool.get(i).budgetLineId(),
                        advance.get(i),
                        share.get(i) - advance.get(i)));
              });
    }
    return parts;
  }

  /**
   * A share to be allocated.
   *
   * @param subjectCode whose
   * @param unitCode the unit that gets it
   * @param advanceFen at once
   * @param settlementFen later; not below zero
   */
  public record Grant(String subjectCode, String unitCode, long advanceFen, long settlementFen) {}

  /**
   * What a line gives to a pool.
   *
   * @param budgetLineId the line
   * @param amountFen in fen
   */
  public record PoolLine(UUID budgetLineId, long amountFen) {}

  /**
   * What of a share comes from one line.
   *
   * @param subjectCode whose
   * @param unitCode the unit that gets it
   * @param sourceLineId the line
   * @param advanceFen at once
   * @param settlementFen later
   */
  public record Part(
      String subjectCode,
      String unitCode,
      UUID sourceLineId,
      long advanceFen,
      long settlementFen) {}

  /**
   * Money that now stands in a unit's line.
   *
   * @param allocationId the allocation
   * @param unitCode the unit
   * @param amountFen in fen
   * @param kind ADVANCE or SETTLEMENT
   * @param line the unit's line
   */
  public record Allocated(
      UUID allocationId, String unitCode, long amountFen, AllocationKind kind, ChargedLine line) {}

  /** Whether a pool could be reserved. */
  public sealed interface Reserved {
    /** It is reserved. */
    record Done() implements Reserved {}

    /** A line has not enough left; nothing may be kept of the attempt. */
    record LineTooSmall(String lineCode, long availableFen) implements Reserved {}
  }
}
