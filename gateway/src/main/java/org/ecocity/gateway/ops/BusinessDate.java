package org.ecocity.gateway.ops;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The business date of the whole suite.
 *
 * @param date in Asia/Shanghai
 */
@Schema(
    name = "BusinessDate",
    requiredProperties = {"date"})
record BusinessDate(LocalDate date) {}
