package org.ecocity.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.testkit.Contracts;
import org.ecocity.platform.testkit.EventContracts;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class ContractsTest {
  @Inject @Any Instance<EventHandler<?>> handlers;

  @Test
  void everyEventWeTellHasItsSchemaAndExample() {
    EventContracts.published("org.ecocity.notification");
  }

  @Test
  void everyEventWeReadIsReadFromItsPublishersExample() {
    EventContracts.read(handlers.stream().filter(h -> !h.type().contains("audit-head")).toList());
  }

  @Test
  void theCommittedApiDescriptionIsThatOfTheCode() throws IOException {
    Contracts.check(
        "openapi/notification.yaml", Files.readString(Path.of("target/openapi/openapi.yaml")));
  }
}
