package org.ecocity.funding.concessions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Concessions implements PanacheRepositoryBase<Concession, UUID> {
  Concession readable(Caller caller, UUID id) {
    return findByIdOptional(id)
        .filter(one -> one.isReadableBy(caller))
        .orElseThrow(() -> Problem.notFound("concession", id));
  }

  /** The same, held until the transaction ends. */
  Concession lockReadable(Caller caller, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(one -> one.isReadableBy(caller))
        .orElseThrow(() -> Problem.notFound("concession", id));
  }

  Optional<Concession> ofProject(UUID projectId, CompetitionState state) {
    return find("projectId = ?1 and state = ?2", projectId, state).firstResultOptional();
  }

  /** What a unit may see, or all when none is named. */
  Page<Concession> list(PageRequest page, ConcessionFilter filter, @Nullable String reader) {
    return Keyset.of(getEntityManager(), Concession.class)
        .where(
            "e.state <> 'DRAFT' or e.ownerUnitCode = :reader or e.lineDepartmentCode = :reader",
            "reader",
            reader)
        .where("e.projectId = :projectId", "projectId", filter.projectId)
        .where("e.ownerUnitCode = :owner", "owner", filter.ownerUnitCode)
        .where("e.method = :method", "method", filter.method)
        .where("e.state = :state", "state", filter.state)
        .where(
            "lower(e.projectCode) like :q escape '\\' or lower(e.projectName) like :q escape '\\'"
                + " or lower(e.partner) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("projectCode", "e.projectCode", String.class, one -> one.projectCode)
        .sortedBy("enteredOn", "e.enteredOn", LocalDate.class, one -> one.enteredOn)
        .page(page, one -> one);
  }
}
