package org.ecocity.local.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.ecocity.local.Refusal;
import org.ecocity.local.stack.Part;
import org.junit.jupiter.api.Test;

class DoorPortsTest {

  @Test
  void saysWhichPortIsTakenAndHowToMoveTheDoor() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var door = other.getLocalPort();

      assertThatThrownBy(() -> DoorPorts.requireFree(door))
          .isInstanceOf(Refusal.class)
          .hasMessage(
              "Port %d (gateway) is taken by another program; end that, or move the door:"
                      .formatted(Part.GATEWAY.port(door))
                  + " ./ecocity up --port 8080");
    }
  }
}
