package org.ecocity.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.Test;

/** The committed description is the one that the code has. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ContractTest {
  @Test
  void isCommittedAsItIs() throws IOException {
    var made = Files.readString(Path.of("target/openapi/openapi.yaml"));
    var committed = Path.of("../contracts/openapi/gateway.yaml");
    if (Boolean.getBoolean("contracts.write")) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, made);
    }
    assertThat(committed).as("run ./ecocity contracts and commit").exists();
    assertThat(Files.readString(committed))
        .as("gateway.yaml is stale: run ./ecocity contracts, look at the change, commit it")
        .isEqualTo(made);
  }
}
