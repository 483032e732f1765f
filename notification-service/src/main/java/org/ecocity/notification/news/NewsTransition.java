package org.ecocity.notification.news;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step with a piece of news.
 *
 * @param to ACCEPTED, PUBLISHED or DECLINED
 * @param reason for DECLINED
 */
record NewsTransition(@NotNull NewsState to, @Nullable @Size(max = 1000) String reason) {}
