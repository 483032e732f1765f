/** Joint inspection teams: who belongs to which, and when. Owns joint_team. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.teams;
