package org.ecocity.notification.publicity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator of the programme with its values. */
@Entity
@Table(name = "public_indicator")
class PublicIndicator {
  @Id UUID id;
  String code;
  String name;
  @Nullable String nameEn;
  String unit;
  String direction;
  @Nullable BigDecimal baseline;
  @Nullable BigDecimal target;
  long copiedVersion;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "public_indicator_value",
      joinColumns = @JoinColumn(name = "indicator_id"))
  @OrderBy("period")
  List<Value> values = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  PublicIndicator() {}

  @SuppressWarnings("NullAway.Init")
  PublicIndicator(UUID id) {
    this.id = id;
  }

  /** Takes what was told unless something newer is known already. */
  void copy(IndicatorChanged told, long version) {
    if (version <= copiedVersion) {
      return;
    }
    code = told.code();
    name = told.name();
    nameEn = told.nameEn();
    unit = told.unit();
    direction = told.direction();
    baseline = told.baseline();
    target = told.target();
    copiedVersion = version;
    values.clear();
    told.values().forEach(value -> values.add(new Value(value.period(), value.value())));
  }

  /** A value and what period it is of. */
  @Embeddable
  record Value(String period, BigDecimal value) {}
}
