package org.ecocity.supervision.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecocity.supervision.scorecards.CutOff;
import org.ecocity.supervision.scorecards.MeasureSource;
import org.ecocity.supervision.scoring.Measured;
import org.jspecify.annotations.Nullable;

/** A number that the scheme itself sets, such as the ten kinds of venue: {@code constant:10}. */
@ApplicationScoped
class ConstantMeasure implements MeasureSource {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

  @Override
  public Set<String> names() {
    return Set.of("constant");
  }

  @Override
  public boolean takes(String name, @Nullable String argument) {
    return argument != null && NUMBER.matcher(argument).matches();
  }

  @Override
  public Measured read(String name, @Nullable String argument, String unitCode, CutOff cutOff) {
    return new Measured(
        name,
        "规定数",
        "Number set",
        Measured.Unit.COUNT,
        new BigDecimal(argument == null ? "0" : argument),
        List.of(),
        List.of());
  }
}
