package org.ecocity.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CpuTest {
  @Test
  void waitingForTheDiskIsIdleAndAGuestsTimeIsNotCountedTwice() {
    assertThat(Cpu.core("cpu0 10 1 5 100 20 2 3 7 4 0")).isEqualTo(new Cpu.Core(21, 120, 7));
  }

  @Test
  void aProcessMayBeCalledAnything() {
    var stat = "42 (odd) name 1) S 1 42 42 0 -1 4194304 9 9 9 9 100 20 3 4 20 0 1 0 5 6 7";
    assertThat(Cpu.ticks(stat)).isEqualTo(127);
  }

  @Test
  void foreignIsWhatNobodyHereTook() {
    var cpu =
        new Cpu(List.of(new Cpu.Core(80, 20, 0), new Cpu.Core(50, 40, 10)), List.of(60L, 50L), 0);
    assertThat(cpu.foreign()).isEqualTo(0.10);
    assertThat(cpu.stolen()).isEqualTo(0.05);
    assertThat(cpu.idle(0)).isEqualTo(0.2);
  }

  @Test
  void readsThisMachine() {
    var now = Cpu.now(List.of(ProcessHandle.current().pid()));
    assertThat(now.cores()).isNotEmpty();
    assertThat(now.ofTrees().getFirst()).isPositive();
  }
}
