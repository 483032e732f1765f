package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.engine.Share;

/** Reads policies and factor data from files as the API would take them. */
final class PolicyFiles {
  static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private PolicyFiles() {}

  static JsonNode tree(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A policy that the check on entry lets pass. */
  static AwardPolicy policy(JsonNode json) {
    var request = JSON.convertValue(json, PolicyRequest.class);
    assertThat(PolicyCheck.of(request)).as(request.code()).isEmpty();
    return PolicyReading.policy(request, request.version() == null ? 1 : request.version());
  }

  static AwardPolicy sample(String name) {
    return policy(tree(Path.of("../sample-city/rules/award-policies/" + name + ".json")));
  }

  /** One row of figures. */
  static List<FactorValue> row(String subject, Object... codesAndValues) {
    var row = new ArrayList<FactorValue>();
    for (int i = 0; i < codesAndValues.length; i += 2) {
      row.add(
          new FactorValue(
              subject,
              codesAndValues[i].toString(),
              new BigDecimal(codesAndValues[i + 1].toString()),
              "sample-city.md",
              null));
    }
    return row;
  }

  @SafeVarargs
  static AwardResult compute(AwardPolicy policy, long poolFen, List<FactorValue>... rows) {
    var values = new ArrayList<FactorValue>();
    for (var row : rows) {
      values.addAll(row);
    }
    return compute(policy, poolFen, values);
  }

  static AwardResult compute(AwardPolicy policy, long poolFen, List<FactorValue> values) {
    var frozen = new FrozenFactors(LocalDate.of(2019, 6, 30), values);
    var outcome = AwardEngine.compute(policy, frozen, poolFen);
    assertThat(outcome).isInstanceOf(AwardResult.class);
    return (AwardResult) outcome;
  }

  static Share share(AwardResult result, String subject) {
    return result.shares().stream()
        .filter(share -> share.subjectCode().equals(subject))
        .findFirst()
        .orElseThrow();
  }
}
