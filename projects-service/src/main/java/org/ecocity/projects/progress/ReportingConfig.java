package org.ecocity.projects.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

/** When monthly reports are due. */
@ConfigMapping(prefix = "ecocity.reporting")
interface ReportingConfig {
  /** Working day of the following month, from 1. */
  @WithDefault("3")
  @Min(1)
  @Max(15)
  int deadlineWorkingDay();

  /** Time of day. */
  @WithDefault("12:00")
  @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
  String deadlineTime();
}
