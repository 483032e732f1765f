package org.ecocity.local.bench;

import java.util.List;
import org.ecocity.local.process.Tool;

/**
 * Which core does what: the contestant has the last one for itself; database, broker and the load
 * share the first.
 */
record Pins(boolean used, int loadCore, int contestantCore) {

  static Pins here() {
    var cores = Runtime.getRuntime().availableProcessors();
    return new Pins(cores >= 2 && Tool.exists("taskset"), 0, cores - 1);
  }

  void load(long pid) {
    pin(pid, loadCore);
  }

  void contestant(long pid) {
    pin(pid, contestantCore);
  }

  /** All threads that are there; later ones and children inherit it. */
  private void pin(long pid, int core) {
    if (!used) return;
    ProcessHandle.of(pid)
        .ifPresent(
            it -> {
              pinOne(it.pid(), core);
              it.descendants().forEach(child -> pinOne(child.pid(), core));
            });
  }

  private static void pinOne(long pid, int core) {
    Tool.succeeds(List.of("taskset", "-a", "-c", "-p", String.valueOf(core), String.valueOf(pid)));
  }
}
