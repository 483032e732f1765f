package org.ecocity.notification.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every activity again. */
@ApplicationScoped
class OutreachRepublisher implements Republisher {
  private final Activities activities;

  OutreachRepublisher(Activities activities) {
    this.activities = activities;
  }

  @Override
  public String aggregate() {
    return OutreachService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return activities.after(after, limit).stream()
        .map(activity -> new State(activity.id, activity.recorded()))
        .toList();
  }
}
