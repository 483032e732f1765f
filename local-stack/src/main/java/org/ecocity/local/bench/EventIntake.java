package org.ecocity.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ecocity.local.Refusal;
import org.ecocity.local.stack.Part;

/**
 * supervision-service applying {@code progress.reported}: from the broker to its row and the
 * inbox's mark, one transaction an event, in order within each partition. Both sides are offered
 * the same rate and the processor time of an event is compared.
 */
final class EventIntake implements Scenario {

  private static final long WARM_UP = 6_000;

  /**
   * Below what database and broker on one core can give; found once by sending as fast as it goes
   * (1,744 /s, that core busy to the last).
   */
  private static final double OFFERED_A_SECOND = 600;

  /** Each reader counts in its partition's row, so each client must as well. */
  private static final Pattern PARTITION = Pattern.compile("('ecocity\\.projects\\.v1', )\\d+,");

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
    var load =
        new EventLoad(city.port(Part.KAFKA), city.database(Part.SUPERVISION), OFFERED_A_SECOND);
    load.settle();
    load.apply(100);
    var before = said(city.listen(Part.SUPERVISION, () -> load.apply(1)));
    var act = said(city.listen(Part.SUPERVISION, () -> load.apply(1)));
    var said = PARTITION.matcher(Replay.script(before, act, List.of()));
    if (!said.find()) throw new Refusal("The service did not count the event.");
    var script = city.script("event-intake", said.replaceAll("$1:client_id,"));
    var limit =
        new Pgbench(
                city.port(Part.POSTGRES),
                Part.SUPERVISION.label(),
                city.password(Part.SUPERVISION),
                List.of(script),
                CLIENTS)
            .at(OFFERED_A_SECOND);
    return new Sides(load, limit, load::apply, null, OFFERED_A_SECOND);
  }

  /** It looks for dead letters of the same project first, in a transaction of its own. */
  private static List<Transcript.Said> said(Transcript transcript) {
    var all = new ArrayList<>(transcript.transactionWith("FROM dead_letter WHERE record_key"));
    all.addAll(transcript.transactionWith("INSERT INTO inbox_event"));
    return all;
  }
}
