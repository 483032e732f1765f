package org.ecocity.projects;

import org.ecocity.platform.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void theHouseRulesHold() {
    HouseRules.check("projects");
  }
}
