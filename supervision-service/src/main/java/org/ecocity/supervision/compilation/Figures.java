package org.ecocity.supervision.compilation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects figures while a circular is written; each id once. */
final class Figures {
  private final List<Figure> all = new ArrayList<>();

  /** Adds a figure about the city and gives its id. */
  String add(String id, String label, String value, String unit, String rule, Figure.Input... in) {
    return add(id, label, value, unit, null, rule, List.of(in));
  }

  String add(
      String id,
      String label,
      String value,
      String unit,
      @Nullable String unitCode,
      String rule,
      List<Figure.Input> inputs) {
    all.add(new Figure(id, label, value, unit, unitCode, new Figure.Derivation(rule, inputs)));
    return id;
  }

  String value(String id) {
    return all.stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No figure " + id))
        .value();
  }

  static Figure.Input in(String name, Object value, String source) {
    return new Figure.Input(name, value.toString(), source);
  }

  List<Figure> all() {
    return List.copyOf(all);
  }
}
