package org.ecocity.notification.news;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A media report to record; unit or project, or both.
 *
 * @param outlet newspaper, station or site, at most 100 characters
 * @param title its title, at most 200 characters
 * @param address where it can be read, https or http
 * @param summary what it says, at most 2,000 characters
 * @param unitCode the unit it is about; the project's owner when not given
 * @param projectCode the project it is about
 * @param reportedOn the day it appeared, not after today
 */
record MediaReportRequest(
    @NotBlank @Size(max = 100) String outlet,
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+") String address,
    @NotBlank @Size(max = 2000) String summary,
    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String unitCode,
    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String projectCode,
    @NotNull LocalDate reportedOn) {}
