package org.ecocity.notification.publicity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;

/** The projects of the tables in force, by year. */
@ApplicationScoped
public class PublicProjects implements PanacheRepositoryBase<PublicProject, UUID> {
  PublicProjects() {}

  /** A project that stands in a table, by its code, as the latest year has it. */
  @Transactional
  public Optional<KnownProject> byCode(String projectCode) {
    return find("projectCode = ?1 order by year desc", projectCode)
        .page(0, 1)
        .firstResultOptional()
        .map(p -> new KnownProject(p.projectId, p.projectCode, p.projectName, p.ownerUnitCode));
  }

  Keyset<PublicProject> list() {
    return Keyset.of(getEntityManager(), PublicProject.class)
        .sortedBy("projectCode", "e.projectCode", String.class, p -> p.projectCode)
        .sortedBy("projectName", "e.projectName", String.class, p -> p.projectName)
        .sortedBy(
            "annualInvestmentFen", "e.annualInvestmentFen", Long.class, p -> p.annualInvestmentFen);
  }

  /** The last year with a table; none before the first. */
  Optional<Integer> latestYear() {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery("select max(p.year) from PublicProject p", Integer.class)
            .getSingleResult());
  }

  /** Takes a year's table unless a newer version of it is there; versions come in any order. */
  @Transactional(Transactional.TxType.MANDATORY)
  void copy(TableIssued table) {
    var newer =
        getEntityManager()
            .createNativeQuery(
                "INSERT INTO public_table AS t (year, table_id, version, document_number, issued_on)"
                    + " VALUES (:year, :id, :version, :number, :on)"
                    + " ON CONFLICT (year) DO UPDATE SET table_id = excluded.table_id,"
                    + " version = excluded.version, document_number = excluded.document_number,"
                    + " issued_on = excluded.issued_on WHERE t.version < excluded.version")
            .setParameter("year", table.year())
            .setParameter("id", table.tableId())
            .setParameter("version", table.version())
            .setParameter("number", table.documentNumber())
            .setParameter("on", table.issuedOn())
            .executeUpdate();
    if (newer == 1) {
      delete("year", table.year());
      table.entries().forEach(entry -> persist(new PublicProject(table, entry)));
    }
  }

  /**
   * A project that the public knows of.
   *
   * @param projectId the project
   * @param projectCode its code
   * @param projectName its name
   * @param ownerUnitCode its owner unit
   */
  public record KnownProject(
      UUID projectId, String projectCode, String projectName, String ownerUnitCode) {}
}
