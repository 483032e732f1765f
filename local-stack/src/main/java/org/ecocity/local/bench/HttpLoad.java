package org.ecocity.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Requests over a few kept connections.
 *
 * @param request the n-th request, ready to be sent
 */
record HttpLoad(int port, int connections, AtomicLong next, LongFunction<byte[]> request) {

  /** Each connection sends its next request when the last is answered. */
  Contestant.Done closedLoop(Duration time) {
    var begun = System.nanoTime();
    var end = begun + time.toNanos();
    var counts =
        onEachConnection(
            (connection, _) -> {
              long good = 0;
              long bad = 0;
              while (System.nanoTime() < end) {
                if (isGood(connection.call(request.apply(next.getAndIncrement())))) good++;
                else bad++;
              }
              return new long[] {good, bad};
            });
    var seconds = (System.nanoTime() - begun) / 1e9;
    return new Contestant.Done(sum(counts, 0), sum(counts, 1), seconds);
  }

  /** This load on a service, as one of two sides. */
  Contestant closedLoopOf(String service) {
    return new Contestant() {
      @Override
      public String name() {
        return service;
      }

      @Override
      public Done run(Duration time) {
        return closedLoop(time);
      }
    };
  }

  /** A fixed number of requests, however long they take. */
  void warmUp(long requests) {
    var left = new AtomicLong(requests);
    onEachConnection(
        (connection, _) -> {
          while (left.getAndDecrement() > 0) {
            connection.call(request.apply(next.getAndIncrement()));
          }
          return new long[0];
        });
  }

  /**
   * Requests at a fixed rate whether or not the last are answered; a wait counts from the moment at
   * which the request should have gone out, so that a stall is seen by all who would have met it.
   *
   * @return times in nanoseconds, sorted
   */
  double[] openLoop(double perSecond, Duration time) {
    var begun = System.nanoTime();
    var total = (long) (perSecond * time.toMillis() / 1000);
    var due = new AtomicLong();
    var found =
        onEachConnection(
            (connection, _) -> {
              var times = new long[(int) total + 1];
              var count = 0;
              for (var n = due.getAndIncrement(); n < total; n = due.getAndIncrement()) {
                var intended = begun + (long) (n * 1e9 / perSecond);
                for (var now = System.nanoTime(); now < intended; now = System.nanoTime()) {
                  LockSupport.parkNanos(intended - now);
                }
                connection.call(request.apply(next.getAndIncrement()));
                times[count++] = System.nanoTime() - intended;
              }
              return Arrays.copyOf(times, count);
            });
    return found.stream().flatMapToLong(Arrays::stream).sorted().asDoubleStream().toArray();
  }

  private interface Work {
    long[] on(HttpConnection connection, int number) throws IOException;
  }

  private List<long[]> onEachConnection(Work work) {
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var tasks = new ArrayList<Callable<long[]>>();
      for (var i = 0; i < connections; i++) {
        var number = i;
        tasks.add(
            () -> {
              try (var connection = new HttpConnection(port)) {
                return work.on(connection, number);
              }
            });
      }
      var results = new ArrayList<long[]>();
      for (var one : threads.invokeAll(tasks)) results.add(one.get());
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a connection broke", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isGood(int status) {
    return status >= 200 && status < 300;
  }

  private static long sum(List<long[]> counts, int place) {
    return counts.stream().mapToLong(it -> it[place]).sum();
  }
}
