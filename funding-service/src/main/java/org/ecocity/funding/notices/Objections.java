package org.ecocity.funding.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {
  List<Objection> ofSubject(UUID subjectId) {
    return find("subjectId = ?1 order by id", subjectId).list();
  }

  List<Objection> ofNotice(UUID noticeId) {
    return find("noticeId = ?1 order by id", noticeId).list();
  }

  Objection lock(UUID subjectId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(one -> one.subjectId.equals(subjectId))
        .orElseThrow(() -> Problem.notFound("objection", id));
  }
}
