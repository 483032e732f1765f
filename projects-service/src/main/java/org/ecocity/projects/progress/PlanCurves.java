package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The city's plan curves, one for each year that has its own. */
@ApplicationScoped
class PlanCurves {
  private final DataSource dataSource;

  PlanCurves(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Transactional
  PlanCurve of(int year) {
    return of(year, all());
  }

  /** The curve of a year; equal months where it has none of its own. */
  static PlanCurve of(int year, Map<Integer, PlanCurve> curves) {
    return Optional.ofNullable(curves.get(year)).orElseGet(PlanCurve::even);
  }

  @Transactional
  Map<Integer, PlanCurve> all() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement("SELECT year, percents FROM plan_curve ORDER BY year");
        var row = query.executeQuery()) {
      var found = new TreeMap<Integer, PlanCurve>();
      while (row.next()) {
        var percents = (BigDecimal[]) row.getArray(2).getArray();
        found.put(row.getInt(1), new PlanCurve(Arrays.asList(percents)));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Plan curves could not be read", e);
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void put(int year, List<BigDecimal> percents) {
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO plan_curve (year, percents) VALUES (?, ?) ON CONFLICT (year) DO UPDATE"
                    + " SET percents = excluded.percents")) {
      upsert.setInt(1, year);
      upsert.setArray(2, connection.createArrayOf("numeric", percents.toArray()));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The plan curve could not be written", e);
    }
  }
}
