package org.ecocity.notification.acknowledgements;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/** When recipients have to sign for a document, and when they are reminded. */
@ConfigMapping(prefix = "ecocity.acknowledgement")
public interface AcknowledgementConfig {
  /** Working days after the issue. */
  @WithDefault("2")
  @Min(1)
  @Max(60)
  int dueWorkingDays();

  /**
   * Working days after the due date at which liaison, officer in charge, principal are reminded.
   */
  @WithDefault("1,3,5")
  List<Integer> remindedAfterWorkingDays();
}
