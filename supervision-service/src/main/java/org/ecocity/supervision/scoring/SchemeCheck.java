package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ecocity.supervision.scoring.Scheme.Category;
import org.ecocity.supervision.scoring.Scheme.Item;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a scheme before it is published; nothing is guessed later. */
public final class SchemeCheck {
  private final Scheme scheme;
  private final Predicate<String> isMeasure;
  private final List<Fault> faults = new ArrayList<>();

  private SchemeCheck(Scheme scheme, Predicate<String> isMeasure) {
    this.scheme = scheme;
    this.isMeasure = isMeasure;
  }

  /**
   * All that is wrong.
   *
   * @param isMeasure whether there is a named measure
   */
  public static List<Fault> of(Scheme scheme, Predicate<String> isMeasure) {
    var check = new SchemeCheck(scheme, isMeasure);
    check.all();
    return check.faults;
  }

  private void all() {
    var to = scheme.validTo();
    if (to != null && to.isBefore(scheme.validFrom())) {
      fault("validTo", "ends-before-it-begins");
    }
    groups();
    grades();
    var codes = new HashSet<String>();
    for (int c = 0; c < scheme.categories().size(); c++) {
      category("categories[" + c + "]", scheme.categories().get(c), codes);
    }
    var commendation = scheme.commendation();
    if (commendation != null) {
      grade("commendation.grade", commendation.grade());
    }
  }

  /** A unit is compared within one group only. */
  private void groups() {
    var codes = new HashSet<String>();
    var units = new HashSet<String>();
    for (int g = 0; g < scheme.groups().size(); g++) {
      var group = scheme.groups().get(g);
      var at = "groups[" + g + "]";
      var listed = group.unitCodes() == null ? List.<String>of() : group.unitCodes();
      var kinds = group.kinds() == null ? List.<String>of() : group.kinds();
      if (!codes.add(group.code())) {
        fault(at + ".code", "scheme-code-twice", group.code());
      }
      if (listed.isEmpty() && kinds.isEmpty()) {
        fault(at + ".unitCodes", "scheme-group-empty", group.code());
      }
      for (var unit : listed) {
        if (!units.add(unit)) {
          fault(at + ".unitCodes", "scheme-unit-twice", unit);
        }
      }
    }
  }

  private void grades() {
    BigDecimal above = null;
    var codes = new HashSet<String>();
    for (int g = 0; g < scheme.grades().size(); g++) {
      var grade = scheme.grades().get(g);
      if (!codes.add(grade.code())) {
        fault("grades[" + g + "].code", "scheme-code-twice", grade.code());
      }
      if (above != null && grade.from().compareTo(above) > 0) {
        fault("grades[" + g + "].from", "scheme-not-descending");
      }
      above = grade.from();
    }
    if (scheme.grades().getLast().from().signum() != 0) {
      fault("grades", "scheme-last-grade");
    }
  }

  private void groupsOf(String at, Item item) {
    var known = scheme.groups().stream().map(Scheme.Group::code).toList();
    for (var group : item.groups() == null ? List.<String>of() : item.groups()) {
      if (!known.contains(group)) {
        fault(at + ".groups", "scheme-group-unknown", group);
      }
    }
  }

  private void category(String at, Category category, Set<String> codes) {
    var sum = category.items().stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(category.points()) != 0) {
      fault(at + ".points", "scheme-points-differ", category.name(), sum.toPlainString());
    }
    for (int i = 0; i < category.items().size(); i++) {
      var item = category.items().get(i);
      groupsOf(at + ".items[" + i + "]", item);
      var itemAt = at + ".items[" + i + "]";
      if (!codes.add(item.code())) {
        fault(itemAt + ".code", "scheme-code-twice", item.code());
      }
      measure(itemAt + ".measure", item);
    }
  }

  private void measure(String at, Item item) {
    var rule = item.measure();
    switch (rule.type()) {
      case RATIO -> {
        named(at + ".of", rule.of());
        named(at + ".to", rule.to());
      }
      case BANDS -> bands(at, item);
      case WEIGHTED_COMPLETION -> named(at + ".of", rule.of());
      case DEDUCTION, BONUS -> {
        counted(at, rule);
        required(at + ".each", rule.each());
        required(at + ".atMost", rule.atMost());
      }
      case MANUAL -> {
        for (var choice : rule.choicesOrNone()) {
          within(at + ".choices", choice.points(), item);
        }
      }
      case VETO -> {
        counted(at, rule);
        grade(at + ".ceiling", rule.ceiling());
      }
    }
    var pointless =
        switch (rule.type()) {
          case DEDUCTION, BONUS, VETO -> true;
          case RATIO, BANDS, WEIGHTED_COMPLETION, MANUAL -> false;
        };
    if (pointless != (item.points().signum() == 0)) {
      fault(at, "scheme-points-of-type", rule.type());
    }
  }

  private void bands(String at, Item item) {
    var rule = item.measure();
    if (!rule.typedIn()) {
      named(at + ".of", rule.of());
      named(at + ".to", rule.to());
    }
    if (rule.bandsOrNone().isEmpty()) {
      fault(at + ".bands", "required");
    }
    BigDecimal above = null;
    for (var band : rule.bandsOrNone()) {
      if (above != null && band.from().compareTo(above) >= 0) {
        fault(at + ".bands", "scheme-not-descending");
      }
      above = band.from();
      within(at + ".bands", band.points(), item);
      if (band.ceiling() != null) {
        grade(at + ".bands", band.ceiling());
      }
    }
  }

  private void within(String at, BigDecimal points, Item item) {
    if (points.compareTo(item.points()) > 0) {
      fault(at, "scheme-points-above-item", item.code());
    }
  }

  private void counted(String at, MeasureRule rule) {
    if (!rule.typedIn()) {
      named(at + ".of", rule.of());
    }
  }

  private void named(String at, @Nullable String name) {
    if (name == null) {
      fault(at, "required");
    } else if (!isMeasure.test(name)) {
      fault(at, "scheme-measure-unknown", name);
    }
  }

  private void grade(String at, @Nullable String code) {
    if (scheme.placeOf(code) == scheme.grades().size()) {
      fault(at, "scheme-grade-unknown", code == null ? "" : code);
    }
  }

  private void required(String at, @Nullable Object value) {
    if (value == null) {
      fault(at, "required");
    }
  }

  private void fault(String field, String code, Object... args) {
    faults.add(new Fault(field, code, List.of(args)));
  }

  /**
   * One thing that is wrong.
   *
   * @param field where
   * @param code what
   * @param args values for the text
   */
  public record Fault(String field, String code, List<Object> args) {}
}
