package org.ecocity.local.launcher;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecocity.local.Progress;
import org.ecocity.local.stack.Stack;
import sun.misc.Signal;

/**
 * Ctrl-C: the first ends the stack in order, a second hurries, a third lets go at once. While the
 * stack is still starting the first hurries: a start-up cache of half a start would be of no use.
 */
final class Ending {

  private static final int BY_SIGNAL = 130;

  private final Stack stack;
  private final Progress progress;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean starting;
  private final CountDownLatch over = new CountDownLatch(1);

  Ending(Stack stack, Progress progress) {
    this.stack = stack;
    this.progress = progress;
  }

  /** From now on signals end the stack instead of us. */
  void listen() {
    for (var name : List.of("INT", "TERM", "HUP")) {
      Signal.handle(new Signal(name), _ -> Thread.ofPlatform().start(this::signalled));
    }
  }

  void starting(boolean now) {
    starting = now;
  }

  boolean isUnderWay() {
    return asked.get() > 0;
  }

  /** Ends the stack as the first signal would. */
  void end() {
    asked.incrementAndGet();
    progress.line("ending " + stack.address());
    if (starting) stack.hurry();
    stack.stop(progress);
    progress.line("ended");
    over.countDown();
  }

  /** Waits for an ending that is under way. */
  void await() {
    try {
      if (isUnderWay()) over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The start went wrong: nothing half started stays behind. */
  void afterFailure() {
    if (isUnderWay()) {
      await();
    } else {
      stack.hurry();
      stack.stop(_ -> {});
    }
  }

  private void signalled() {
    switch (asked.get()) {
      case 0 -> {
        end();
        System.exit(0);
      }
      case 1 -> {
        asked.incrementAndGet();
        stack.hurry();
      }
      default -> {
        stack.kill();
        System.exit(BY_SIGNAL);
      }
    }
  }
}
