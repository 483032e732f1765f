package org.ecocity.supervision.inspections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;

/** All inspections and their records. */
@ApplicationScoped
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {
  Inspection require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("inspection", id));
  }

  Keyset<Inspection> list() {
    return Keyset.of(getEntityManager(), Inspection.class)
        .sortedBy(
            "plannedFrom", "e.plannedFrom", java.time.LocalDate.class, Inspection::plannedFrom)
        .sortedBy("code", "e.code", String.class, Inspection::code);
  }

  void keep(InspectionRecord made) {
    getEntityManager().persist(made);
  }

  List<InspectionRecord> recordsOf(UUID inspectionId, int limit) {
    return getEntityManager()
        .createQuery(
            "select r from InspectionRecord r where r.inspectionId = :id"
                + " order by r.recordedAt, r.id",
            InspectionRecord.class)
        .setParameter("id", inspectionId)
        .setMaxResults(limit)
        .getResultList();
  }
}
