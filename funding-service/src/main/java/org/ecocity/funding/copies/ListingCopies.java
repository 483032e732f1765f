package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Years in whose development plan a project is listed, as its newest telling says. */
@ApplicationScoped
class ListingCopies {
  private final DataSource dataSource;

  ListingCopies(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps what a telling says that is the newest of its project. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(UUID projectId, List<ProjectChanged.Listing> listings) {
    try (var connection = dataSource.getConnection();
        var delete =
            connection.prepareStatement("DELETE FROM project_listing_copy WHERE project_id = ?");
        var insert =
            connection.prepareStatement(
                "INSERT INTO project_listing_copy (plan_year, project_id, document, listed_on)"
                    + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      delete.setObject(1, projectId);
      delete.executeUpdate();
      for (var listing : listings) {
        insert.setInt(1, listing.planYear());
        insert.setObject(2, projectId);
        insert.setString(3, listing.document());
        insert.setObject(4, listing.listedOn());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Listings of " + projectId + " could not be kept", e);
    }
  }
}
