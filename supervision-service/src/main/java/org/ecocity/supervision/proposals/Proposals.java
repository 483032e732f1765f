package org.ecocity.supervision.proposals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;

/** All proposals with their nominees, objections and rules. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
  private static final int MAX_ROWS = 500;

  Proposal require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("proposal", id));
  }

  Proposal requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("proposal", id));
  }

  Keyset<Proposal> list() {
    return Keyset.of(getEntityManager(), Proposal.class)
        .sortedBy("code", "e.code", String.class, found -> found.code);
  }

  boolean isUnderWay(UUID findingId) {
    return count(
            "findingId = ?1 and state not in ?2",
            findingId,
            List.of(ProposalState.ISSUED, ProposalState.DROPPED))
        > 0;
  }

  boolean hasAssessment(UUID assessmentId) {
    return count("assessmentId", assessmentId) > 0;
  }

  List<Proposal> underWay(int limit) {
    return find(
            "state not in ?1 order by code", List.of(ProposalState.ISSUED, ProposalState.DROPPED))
        .page(0, limit)
        .list();
  }

  List<Proposal> matching(String pattern, int limit) {
    return find(
            "lower(code) like ?1 escape '\\' or lower(title) like ?1 escape '\\' order by code desc",
            pattern)
        .page(0, limit)
        .list();
  }

  List<Nominee> nominees(UUID proposalId) {
    return getEntityManager()
        .createQuery(
            "select n from Nominee n where n.proposalId = :id order by n.position", Nominee.class)
        .setParameter("id", proposalId)
        .setMaxResults(MAX_ROWS)
        .getResultList();
  }

  void nominate(UUID proposalId, List<Nominee> nominees) {
    getEntityManager()
        .createQuery("delete from Nominee n where n.proposalId = :id")
        .setParameter("id", proposalId)
        .executeUpdate();
    nominees.forEach(getEntityManager()::persist);
    flush();
  }

  List<ProposalObjection> objections(UUID proposalId) {
    return getEntityManager()
        .createQuery(
            "select o from ProposalObjection o where o.proposalId = :id order by o.raisedOn, o.id",
            ProposalObjection.class)
        .setParameter("id", proposalId)
        .setMaxResults(MAX_ROWS)
        .getResultList();
  }

  void keep(Object row) {
    getEntityManager().persist(row);
    flush();
  }

  Optional<ProposalRule> rule(ProposalKind kind, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select r from ProposalRule r where r.kind = :kind and r.validFrom <= :day"
                + " order by r.validFrom desc",
            ProposalRule.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  List<ProposalRule> rules() {
    return getEntityManager()
        .createQuery(
            "select r from ProposalRule r order by r.kind, r.validFrom desc", ProposalRule.class)
        .setMaxResults(MAX_ROWS)
        .getResultList();
  }
}
