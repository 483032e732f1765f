package org.ecocity.funding.policies;

import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.FactorValue;

/** Bodies of simulations with the sample's frozen figures. */
final class SimulationBodies {
  private SimulationBodies() {}

  static Map<String, Object> frozen() {
    return body(SamplePolicyTest.frozen());
  }

  static Map<String, Object> without(String unit, String factor) {
    return body(
        SamplePolicyTest.frozen().stream()
            .filter(v -> !v.subjectCode().equals(unit) || !v.factorCode().equals(factor))
            .toList());
  }

  private static Map<String, Object> body(List<FactorValue> values) {
    var factors =
        values.stream()
            .map(
                v ->
                    Map.of(
                        "unitCode", v.subjectCode(),
                        "factorCode", v.factorCode(),
                        "value", v.value()))
            .toList();
    return Map.of("poolFen", 2_000_000_000L, "factors", factors);
  }
}
