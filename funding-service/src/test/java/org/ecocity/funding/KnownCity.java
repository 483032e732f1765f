package org.ecocity.funding;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.testkit.ProjectRoot;

/**
 * The units of the sample city are known from the beginning, as after their events have come; those
 * that a test tells of are newer. Their names are not known, so that their codes stand for them.
 */
@ApplicationScoped
class KnownCity {
  void begin(@Observes StartupEvent start, DataSource dataSource) throws SQLException, IOException {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO unit_copy (organisation_id, code, version, kind) VALUES (?, ?, 0, ?)"
                    + " ON CONFLICT DO NOTHING")) {
      for (var line :
          Files.readAllLines(ProjectRoot.path().resolve("sample-city/units.csv")).stream()
              .skip(2)
              .filter(text -> !text.isBlank())
              .toList()) {
        var cells = line.split(",", -1);
        insert.setObject(1, UUID.nameUUIDFromBytes(cells[0].getBytes(StandardCharsets.UTF_8)));
        insert.setString(2, cells[0]);
        insert.setString(3, cells[3]);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
