package org.ecocity.funding.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.funding.engine.Preparation.Derived;
import org.ecocity.funding.engine.Preparation.Group;
import org.ecocity.funding.engine.Preparation.Group.Of;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/** A figure of all who take part, in their groups, and what is taken of it. */
final class GroupRule {
  private final Derived factor;
  private final Group group;
  private final Map<String, Fraction> keys = new HashMap<>();
  private final Map<Fraction, Fraction[]> ascending = new HashMap<>();

  GroupRule(Derived factor, Group group, Map<String, Fraction> keys, Map<String, Fraction> own) {
    this.factor = factor;
    this.group = group;
    this.keys.putAll(keys);
    var members = new HashMap<Fraction, TreeMap<String, Fraction>>();
    own.forEach(
        (subject, value) ->
            members.computeIfAbsent(key(subject), key -> new TreeMap<>()).put(subject, value));
    members.forEach(
        (key, values) ->
            ascending.put(key, values.values().stream().sorted().toArray(Fraction[]::new)));
  }

  private Fraction key(String subject) {
    return keys.getOrDefault(subject, Fraction.ZERO).reduced();
  }

  /** What is taken of the group of a subject, told in its derivation. */
  Fraction of(String subject, Fraction own, Lines lines) {
    var all = ascending.getOrDefault(key(subject), new Fraction[0]);
    var value = of(all, own);
    lines.later(
        later ->
            later.add(
                factor.label().zh()
                    + "："
                    + (group.sameCode() == null ? "全体" : "同组")
                    + group.of().zh,
                factor.label().en()
                    + ": "
                    + group.of().en
                    + (group.sameCode() == null ? " of all" : " of the same group"),
                formula(all, own),
                Numbers.of(value)));
    return value;
  }

  private Fraction of(Fraction[] all, Fraction own) {
    return switch (group.of()) {
      case SUM -> sum(all);
      case MEAN -> all.length == 0 ? Fraction.ZERO : sum(all).over(Fraction.of(all.length));
      case MIN -> all.length == 0 ? own : all[0];
      case MAX -> all.length == 0 ? own : all[all.length - 1];
      case COUNT -> Fraction.of(all.length);
      case RANK -> Fraction.of(1L + all.length - firstAbove(all, own));
    };
  }

  private static Fraction sum(Fraction[] all) {
    return Arrays.stream(all).reduce(Fraction.ZERO, Fraction::plus).reduced();
  }

  /** The place of the first that is larger, by halving. */
  private static int firstAbove(Fraction[] ascending, Fraction own) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle].compareTo(own) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private String formula(Fraction[] all, Fraction own) {
    var values = Arrays.stream(all).map(Numbers::of).toList();
    return switch (group.of()) {
      case SUM -> Numbers.sum(values);
      case MEAN -> "(" + Numbers.sum(values) + ") ÷ " + all.length;
      case MIN, MAX -> (group.of() == Of.MIN ? "min(" : "max(") + Numbers.list(values, ", ") + ")";
      case COUNT -> String.valueOf(all.length);
      case RANK -> Numbers.of(own) + " ∈ {" + Numbers.list(values.reversed(), ", ") + "}";
    };
  }
}
