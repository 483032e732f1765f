package org.ecocity.local.bench;

import java.util.ArrayList;
import java.util.List;
import org.ecocity.local.stack.Part;

/**
 * supervision-service applying {@code progress.reported}: from the broker to its row and the
 * inbox's mark, one transaction an event, in order within each partition.
 */
final class EventIntake implements Scenario {

  private static final long WARM_UP = 3_000;

  /** One for each partition, as the reader works. */
  private static final int CLIENTS = 4;

  @Override
  public String name() {
    return "event-intake";
  }

  @Override
  public Part service() {
    return Part.SUPERVISION;
  }

  @Override
  public long warmUp() {
    return WARM_UP;
  }

  @Override
  public Sides prepare(City city) {
    var load = new EventLoad(city.port(Part.KAFKA), city.database(Part.SUPERVISION));
    load.apply(100);
    var before = said(city.listen(Part.SUPERVISION, () -> load.apply(1)));
    var act = said(city.listen(Part.SUPERVISION, () -> load.apply(1)));
    var script = city.script("event-intake", Replay.script(before, act, List.of()));
    var limit =
        new Pgbench(
            city.port(Part.POSTGRES),
            Part.SUPERVISION.label(),
            city.password(Part.SUPERVISION),
            List.of(script),
            CLIENTS);
    return new Sides(load, limit, load::apply, null);
  }

  /** It looks for dead letters of the same project first, in a transaction of its own. */
  private static List<Transcript.Said> said(Transcript transcript) {
    var all = new ArrayList<>(transcript.transactionWith("FROM dead_letter WHERE record_key"));
    all.addAll(transcript.transactionWith("INSERT INTO inbox_event"));
    return all;
  }
}
