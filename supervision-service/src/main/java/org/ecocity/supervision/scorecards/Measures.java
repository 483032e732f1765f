package org.ecocity.supervision.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecocity.supervision.scoring.Measured;
import org.ecocity.supervision.scoring.Scheme;
import org.jspecify.annotations.Nullable;

/** All named measures of this service. */
@ApplicationScoped
public class Measures {
  private final Instance<MeasureSource> sources;

  Measures(Instance<MeasureSource> sources) {
    this.sources = sources;
  }

  /** Whether there is such a measure, and it can do with its argument. */
  public boolean has(String called) {
    var name = Name.of(called);
    return source(name).filter(source -> source.takes(name.name(), name.argument())).isPresent();
  }

  /** Everything a scheme asks for, read for one unit. */
  public Map<String, Measured> read(Scheme scheme, String unitCode, CutOff cutOff) {
    var read = new TreeMap<String, Measured>();
    scheme
        .items()
        .flatMap(item -> Stream.ofNullable(item.measure()))
        .flatMap(rule -> Stream.of(rule.of(), rule.to()).flatMap(Stream::ofNullable))
        .distinct()
        .forEach(called -> read.put(called, read(called, unitCode, cutOff)));
    return read;
  }

  private Measured read(String called, String unitCode, CutOff cutOff) {
    var name = Name.of(called);
    var source =
        source(name)
            .orElseThrow(() -> new IllegalStateException("No measure " + called + " any more"));
    var measured = source.read(name.name(), name.argument(), unitCode, cutOff);
    return new Measured(
        called,
        measured.label(),
        measured.labelEn(),
        measured.unit(),
        measured.value(),
        measured.parts(),
        measured.records());
  }

  private Optional<MeasureSource> source(Name name) {
    return sources.stream().filter(source -> source.names().contains(name.name())).findFirst();
  }

  private record Name(String name, @Nullable String argument) {
    static Name of(String called) {
      int colon = called.indexOf(':');
      return colon < 0
          ? new Name(called, null)
          : new Name(called.substring(0, colon), called.substring(colon + 1));
    }
  }
}
