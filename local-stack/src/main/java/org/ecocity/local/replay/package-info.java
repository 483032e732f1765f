/**
 * Replays the sample city's programme from 2019-02-01 to its end through the public API. Owns no
 * data.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.replay;
