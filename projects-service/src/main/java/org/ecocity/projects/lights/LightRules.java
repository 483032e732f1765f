package org.ecocity.projects.lights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps the versions of the rules. */
@ApplicationScoped
class LightRules {
  private static final TypeReference<List<DimensionRule>> RULES = new TypeReference<>() {};

  private final DataSource dataSource;
  private final ObjectMapper json;

  LightRules(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /** All versions, oldest first. */
  @Transactional
  List<RuleSet> all() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT version, valid_from, rules, source FROM light_rule ORDER BY version LIMIT"
                    + " 1000");
        var row = query.executeQuery()) {
      var found = new ArrayList<RuleSet>();
      while (row.next()) {
        found.add(
            new RuleSet(
                row.getInt(1),
                row.getObject(2, LocalDate.class),
                json.readValue(row.getString(3), RULES),
                row.getString(4)));
      }
      return found;
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The light rules could not be read", e);
    }
  }

  /** The version in force on a day: the latest of those that hold already. */
  @Transactional
  Optional<RuleSet> inForce(LocalDate day) {
    return all().stream()
        .filter(rule -> !rule.validFrom().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Two at once would take the same number; the key refuses the second. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(RuleSet rule) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO light_rule (version, valid_from, rules, source) VALUES (?, ?, ?,"
                    + " ?)")) {
      insert.setInt(1, rule.version());
      insert.setObject(2, rule.validFrom());
      insert.setString(3, json.writeValueAsString(rule.rules()));
      insert.setString(4, rule.source());
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The light rule could not be written", e);
    }
  }
}
