package org.ecocity.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the processors did since the machine was started, in ticks of a hundredth of a second.
 *
 * @param cores one entry a core
 * @param ofTrees ticks of each watched process with all that it started
 * @param stalledUs how long some task had to wait for a processor, in microseconds
 */
record Cpu(List<Core> cores, List<Long> ofTrees, long stalledUs) {

  static final int TICKS_A_SECOND = 100;
  private static final Path STAT = Path.of("/proc/stat");
  private static final Path PRESSURE = Path.of("/proc/pressure/cpu");

  /** Ticks of one core. */
  record Core(long busy, long idle, long stolen) {
    long all() {
      return busy + idle + stolen;
    }

    Core since(Core before) {
      return new Core(busy - before.busy, idle - before.idle, stolen - before.stolen);
    }
  }

  /** Now, with these processes watched. */
  static Cpu now(List<Long> pids) {
    try (var lines = Files.lines(STAT)) {
      var cores = lines.filter(it -> it.matches("cpu\\d+ .*")).map(Cpu::core).toList();
      return new Cpu(cores, pids.stream().map(Cpu::ticksOfTree).toList(), stalled());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  Cpu since(Cpu before) {
    var parted = new ArrayList<Core>();
    for (var i = 0; i < cores.size(); i++) parted.add(cores.get(i).since(before.cores.get(i)));
    var trees = new ArrayList<Long>();
    for (var i = 0; i < ofTrees.size(); i++) trees.add(ofTrees.get(i) - before.ofTrees.get(i));
    return new Cpu(parted, trees, stalledUs - before.stalledUs);
  }

  /** Part of all processor time that went to processes nobody here started. */
  double foreign() {
    var ours = ofTrees.stream().mapToLong(Long::longValue).sum();
    var busy = cores.stream().mapToLong(Core::busy).sum();
    return Math.max(0, busy - ours) / (double) all();
  }

  /** Part of all processor time that another guest of the host had. */
  double stolen() {
    return cores.stream().mapToLong(Core::stolen).sum() / (double) all();
  }

  double idle(int core) {
    return cores.get(core).idle() / (double) Math.max(1, cores.get(core).all());
  }

  private long all() {
    return Math.max(1, cores.stream().mapToLong(Core::all).sum());
  }

  /** user nice system idle iowait irq softirq steal; guest time is part of user's. */
  static Core core(String line) {
    var numbers =
        Arrays.stream(line.split(" +")).skip(1).mapToLong(Long::parseLong).limit(8).toArray();
    var idle = numbers[3] + numbers[4];
    return new Core(LongStream.of(numbers).sum() - idle - numbers[7], idle, numbers[7]);
  }

  private static long ticksOfTree(long pid) {
    var tree =
        ProcessHandle.of(pid).map(it -> Stream.concat(Stream.of(it), it.descendants())).stream();
    return tree.flatMap(it -> it).mapToLong(it -> ticks(it.pid())).sum();
  }

  /** Its own, and those of children that have ended. */
  private static long ticks(long pid) {
    try {
      return ticks(Files.readString(Path.of("/proc/%d/stat".formatted(pid))));
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException ended) {
      return 0;
    }
  }

  /** The name in brackets may hold blanks; what counts comes after it. */
  static long ticks(String stat) {
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Arrays.stream(fields).skip(11).limit(4).mapToLong(Long::parseLong).sum();
  }

  private static long stalled() throws IOException {
    if (!Files.isReadable(PRESSURE)) return 0;
    var some = Files.readAllLines(PRESSURE).getFirst();
    return Long.parseLong(some.substring(some.lastIndexOf('=') + 1));
  }
}
