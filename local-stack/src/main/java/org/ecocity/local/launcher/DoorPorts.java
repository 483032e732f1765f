package org.ecocity.local.launcher;

import org.ecocity.local.Refusal;
import org.ecocity.local.process.Ports;
import org.ecocity.local.stack.Part;

/** The nine ports a stack needs, counted from its door. */
final class DoorPorts {

  static final int USUAL = 8080;
  private static final int OTHER = 9080;

  private DoorPorts() {}

  /** Refuses with a sentence that names the first port that is taken. */
  static void requireFree(int door) {
    for (var part : Part.values()) requireFree(part.port(door), part.label(), door);
    requireFree(door + Part.CONTROLLER_OFFSET, "kafka's controller", door);
  }

  private static void requireFree(int port, String whose, int door) {
    if (Ports.isFree(port)) return;
    throw new Refusal(
        "Port %d (%s) is taken by another program; end that, or move the door: ./ecocity up --port %d"
            .formatted(port, whose, door == USUAL ? OTHER : USUAL));
  }
}
