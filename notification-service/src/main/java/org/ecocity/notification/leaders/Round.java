package org.ecocity.notification.leaders;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round in which buildings of a group are ranked by the energy they use. */
@Entity
@Table(name = "efficiency_round")
class Round {
  @Id UUID id;
  int year;
  String title;

  @Enumerated(EnumType.STRING)
  RoundState state = RoundState.OPEN;

  String openedBy;
  LocalDate openedOn;
  @Nullable LocalDate publishedOn;
  @Version long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "efficiency_group", joinColumns = @JoinColumn(name = "round_id"))
  @OrderBy("groupCode")
  List<Group> groups = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Round() {}

  Round(UUID id, RoundRequest request, String user, LocalDate today) {
    this.id = id;
    this.year = request.year();
    this.title = request.title();
    this.openedBy = user;
    this.openedOn = today;
    request
        .groups()
        .forEach(g -> groups.add(new Group(g.groupCode(), g.name(), g.nameEn(), g.quota())));
  }

  RoundOutcome publish(boolean hasEntries, LocalDate today) {
    if (state != RoundState.OPEN) {
      return new RoundOutcome.NotAllowed(state);
    }
    if (!hasEntries) {
      return new RoundOutcome.Empty();
    }
    state = RoundState.PUBLISHED;
    publishedOn = today;
    return new RoundOutcome.Published();
  }

  Optional<Group> group(String groupCode) {
    return groups.stream().filter(group -> group.groupCode().equals(groupCode)).findFirst();
  }

  /** Buildings that are compared with each other, and what they may use. */
  @Embeddable
  record Group(String groupCode, String name, String nameEn, BigDecimal quota) {}
}
