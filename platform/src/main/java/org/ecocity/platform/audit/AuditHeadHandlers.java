package org.ecocity.platform.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.ecocity.platform.inbox.EventHandler;

/** One handler for each service whose chain heads are kept. */
class AuditHeadHandlers {
  @Produces
  @Singleton
  EventHandler<AuditHead> ofProjects(DataSource dataSource) {
    return new AuditHeadHandler("projects", dataSource);
  }

  @Produces
  @Singleton
  EventHandler<AuditHead> ofFunding(DataSource dataSource) {
    return new AuditHeadHandler("funding", dataSource);
  }

  @Produces
  @Singleton
  EventHandler<AuditHead> ofSupervision(DataSource dataSource) {
    return new AuditHeadHandler("supervision", dataSource);
  }

  @Produces
  @Singleton
  EventHandler<AuditHead> ofNotification(DataSource dataSource) {
    return new AuditHeadHandler("notification", dataSource);
  }
}
