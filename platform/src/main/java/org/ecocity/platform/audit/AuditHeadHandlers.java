package org.ecocity.platform.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.ecocity.platform.inbox.EventHandler;

/** One handler for each service whose chain heads are kept. */
class AuditHeadHandlers {
  @Produces
  @Singleton
  EventHandler<?> ofProjects(DataSource dataSource) {
    return new AuditHeadHandler("projects", dataSource);
  }

  @Produces
  @Singleton
  EventHandler<?> ofFunding(DataSource dataSource) {
    return new AuditHeadHandler("funding", dataSource);
  }

  @Produces
  @Singleton
  EventHandler<?> ofSupervision(DataSource dataSource) {
    return new AuditHeadHandler("supervision", dataSource);
  }

  @Produces
  @Singleton
  EventHandler<?> ofNotification(DataSource dataSource) {
    return new AuditHeadHandler("notification", dataSource);
  }
}
