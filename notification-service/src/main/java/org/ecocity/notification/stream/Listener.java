package org.ecocity.notification.stream;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who listens to a stream.
 *
 * @param user user name
 * @param recipients keys under which the user gets notices
 * @param lastEventId sequence of the last notice the client has, none at the first connection
 * @param until when the token ends, and with it the stream
 */
record Listener(String user, Set<String> recipients, @Nullable Long lastEventId, Instant until) {}
