package org.ecocity.platform.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Property tests: runs a property over many generated cases, prints the seed, and on failure says
 * which case of which seed broke it and the smallest input size at which it breaks. Replay with
 * {@code -Dgen.seed=…}.
 */
public final class Gen {
  private static final int DEFAULT_CASES = 10_000;

  private final Random random;
  private final int size;

  private Gen(Random random, int size) {
    this.random = random;
    this.size = size;
  }

  /** Runs 10,000 cases of a property. */
  public static void forAll(String name, Consumer<Gen> property) {
    forAll(name, DEFAULT_CASES, property);
  }

  /** Runs so many cases; sizes grow with the case number so that small inputs come first. */
  public static void forAll(String name, int cases, Consumer<Gen> property) {
    long seed = Long.getLong("gen.seed", System.nanoTime());
    System.out.printf("property %s: %d cases, seed %d%n", name, cases, seed);
    for (int i = 0; i < cases; i++) {
      long caseSeed = seed + i * 0x9E3779B97F4A7C15L;
      int size = 1 + i * 50 / cases;
      try {
        property.accept(new Gen(new Random(caseSeed), size));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "%s fails at case %d, size %d (smallest failing size %d); replay with -Dgen.seed=%d"
                .formatted(name, i, size, smallest(property, caseSeed, size), seed),
            failure);
      }
    }
  }

  private static int smallest(Consumer<Gen> property, long caseSeed, int size) {
    for (int smaller = 1; smaller < size; smaller++) {
      try {
        property.accept(new Gen(new Random(caseSeed), smaller));
      } catch (AssertionError | RuntimeException failure) {
        return smaller;
      }
    }
    return size;
  }

  /** How large the present case's inputs should be: 1 to 50. */
  public int size() {
    return size;
  }

  /** A whole number, both ends included. */
  public int integer(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  /** A whole number, both ends included. */
  public long longBetween(long from, long to) {
    return random.nextLong(from, to + 1);
  }

  /** Heads or tails. */
  public boolean bool() {
    return random.nextBoolean();
  }

  /** One of these. */
  @SafeVarargs
  public final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** One of these. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Up to {@link #size()} elements. */
  public <T> List<T> listOf(Function<Gen, T> element) {
    return java.util.stream.IntStream.range(0, random.nextInt(size + 1))
        .mapToObj(i -> element.apply(this))
        .toList();
  }

  /** Text of odd characters: Chinese, controls, quotes, marks, digits. */
  public String text() {
    var odd = "aZ09 -_'\"\\/%<>&;=+@\t\n\u0000\u202e\u00e9中文县市区€\ud83d\ude00";
    var text = new StringBuilder();
    for (int i = random.nextInt(size + 1); i > 0; i--) {
      text.append(odd.charAt(random.nextInt(odd.length())));
    }
    return text.toString();
  }

  /** The source of chance itself. */
  public Random random() {
    return random;
  }
}
