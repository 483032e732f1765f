package org.ecocity.funding.rounds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AwardRounds implements PanacheRepositoryBase<AwardRound, UUID> {
  private static final String NOTICED = "e.id in (select n.subjectId from PublicNotice n)";

  private static final List<RoundState> COMPUTED =
      List.of(
          RoundState.COMPUTED,
          RoundState.PUBLIC_NOTICE,
          RoundState.APPROVED,
          RoundState.ALLOCATED,
          RoundState.SETTLED);

  private final Caller caller;

  AwardRounds(Caller caller) {
    this.caller = caller;
  }

  /** Whether the caller sees rounds from their beginning; others see what was noticed. */
  boolean isInsider() {
    return caller.hasAny(
        Roles.OFFICE,
        Roles.OFFICE_CHIEF,
        Roles.REGISTRAR,
        Roles.LEADER,
        Roles.FINANCE,
        Roles.FINANCE_CHECK,
        Roles.FINANCE_CHIEF,
        Roles.AUDITOR);
  }

  AwardRound readable(UUID id) {
    return findByIdOptional(id)
        .filter(round -> isInsider() || isNoticed(id))
        .orElseThrow(() -> Problem.notFound("award-round", id));
  }

  /** The same, held until the transaction ends: who acts at once comes one after the other. */
  AwardRound lockReadable(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(round -> isInsider() || isNoticed(id))
        .orElseThrow(() -> Problem.notFound("award-round", id));
  }

  private boolean isNoticed(UUID id) {
    return count("from AwardRound e where e.id = ?1 and " + NOTICED, id) > 0;
  }

  boolean exists(String policyCode, int year, LocalDate asOf) {
    return count(
            "policyCode = ?1 and year = ?2 and asOf = ?3 and state <> ?4",
            policyCode,
            year,
            asOf,
            RoundState.CANCELLED)
        > 0;
  }

  Page<AwardRound> list(
      PageRequest page,
      @Nullable String policyCode,
      @Nullable Integer year,
      @Nullable RoundState state) {
    var list = Keyset.of(getEntityManager(), AwardRound.class);
    return (isInsider() ? list : list.where(NOTICED))
        .where("e.policyCode = :policyCode", "policyCode", policyCode)
        .where("e.year = :year", "year", year)
        .where("e.state = :state", "state", state)
        .where(
            "lower(e.policyCode) like :q escape '\\' or lower(e.documentNumber) like :q"
                + " escape '\\'",
            "q",
            page.like())
        .sortedBy("preparedOn", "e.preparedOn", LocalDate.class, round -> round.preparedOn)
        .sortedBy("year", "e.year", Integer.class, round -> round.year)
        .page(page, round -> round);
  }

  /** Rounds whose shares stand, the latest first. */
  List<AwardRound> computed(@Nullable String policyCode, @Nullable Integer year, int limit) {
    return find(
            "state in ?1 and (?2 is null or policyCode = ?2) and (?3 is null or year = ?3)"
                + " order by asOf desc, id desc",
            COMPUTED,
            policyCode,
            year)
        .page(0, limit)
        .list();
  }

  /** Other rounds of the same policy whose money has moved. */
  List<UUID> allocatedBefore(AwardRound round) {
    return find(
            "policyCode = ?1 and id <> ?2 and state in ?3",
            round.policyCode,
            round.id,
            List.of(RoundState.ALLOCATED, RoundState.SETTLED))
        .stream()
        .map(other -> other.id)
        .toList();
  }

  /** Whether a paper shows an acceptance. */
  boolean isAcceptance(UUID attachmentId) {
    return count("acceptanceAttachmentId", attachmentId) > 0
        || count("from AwardRound e join e.settlements s where s.attachmentId = ?1", attachmentId)
            > 0;
  }

  /** Rounds whose money has moved, for who keeps copies. */
  List<AwardRound> allocatedAfter(@Nullable UUID id, int limit) {
    var states = List.of(RoundState.ALLOCATED, RoundState.SETTLED);
    return (id == null
            ? find("state in ?1 order by id", states)
            : find("state in ?1 and id > ?2 order by id", states, id))
        .page(0, limit)
        .list();
  }
}
