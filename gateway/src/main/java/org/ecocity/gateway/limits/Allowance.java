package org.ecocity.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** A token bucket for each key, bounded in number. */
final class Allowance {
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final LoadingCache<String, Bucket> buckets;

  /**
   * An allowance.
   *
   * @param refill tokens given back evenly over each span
   * @param burst most tokens in a bucket
   */
  Allowance(int refill, int burst, Duration span, int rememberedKeys) {
    buckets =
        Caffeine.newBuilder()
            .maximumSize(rememberedKeys)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build(key -> bucket(refill, burst, span));
  }

  /** Takes one request from a key's bucket; 0, or the seconds until there is one again. */
  int take(String key) {
    var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return 0;
    }
    return (int) Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_PER_SECOND);
  }

  private static Bucket bucket(int refill, int burst, Duration span) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, span))
        .build();
  }
}
