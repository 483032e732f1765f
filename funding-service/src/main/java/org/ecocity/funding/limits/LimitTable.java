package org.ecocity.funding.limits;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;

/** All limits of the city, past and to come. */
@Entity
@Table(name = "payment_limit_table")
class LimitTable {
  /** There is one table; the migration makes it. */
  static final UUID ID = UUID.fromString("01650000-0000-7000-8000-000000000065");

  static final Set<String> APPROVERS = Set.of(Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF);

  @Id UUID id;
  @Version long version;

  @ElementCollection
  @CollectionTable(name = "payment_limit", joinColumns = @JoinColumn(name = "table_id"))
  @OrderColumn(name = "position")
  List<Limit> limits = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  LimitTable() {}

  LimitTable(List<Limit> limits) {
    this.id = ID;
    this.limits.addAll(limits);
  }

  /** Up to which amount these roles approve on a day; 0 where they do not. */
  long upToFen(Collection<String> roles, LocalDate day) {
    return upToFen(limits, roles, day);
  }

  private static long upToFen(List<Limit> limits, Collection<String> roles, LocalDate day) {
    return limits.stream()
        .filter(limit -> roles.contains(limit.role()) && limit.covers(day))
        .mapToLong(Limit::fen)
        .max()
        .orElse(0);
  }

  /** Takes all rows anew, or refuses. */
  void replace(List<Limit> wanted, LocalDate today) {
    requireFit(wanted, today);
    limits.clear();
    limits.addAll(wanted);
  }

  /** Refuses rows that contradict each other, or would change what held before today. */
  void requireFit(List<Limit> wanted, LocalDate today) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).isOrdered()) {
        throw Problem.rule("limit-ends-before-it-begins", "limits[" + i + "].validTo");
      }
      for (int j = 0; j < i; j++) {
        if (wanted.get(i).meets(wanted.get(j))) {
          throw Problem.rule("limits-overlap", "limits[" + i + "].validFrom");
        }
      }
    }
    for (var day : turns(wanted, today)) {
      if (day.isBefore(today) && differs(wanted, day)) {
        throw Problem.rule("limit-in-the-past", "limits", day);
      }
      if (!day.isBefore(today) && upToFen(wanted, APPROVERS, day) < Money.MAX_FEN) {
        throw Problem.rule("nobody-approves-above", "limits", day);
      }
    }
  }

  private boolean differs(List<Limit> wanted, LocalDate day) {
    return APPROVERS.stream()
        .anyMatch(role -> upToFen(limits, Set.of(role), day) != upToFen(wanted, Set.of(role), day));
  }

  /** The days on which something begins or has ended; between them nothing changes. */
  private Set<LocalDate> turns(List<Limit> wanted, LocalDate today) {
    var days = new TreeSet<>(Set.of(today));
    Stream.concat(limits.stream(), wanted.stream())
        .forEach(
            limit -> {
              days.add(limit.validFrom());
              if (limit.validTo() != null) {
                days.add(limit.validTo().plusDays(1));
              }
            });
    return days;
  }
}
