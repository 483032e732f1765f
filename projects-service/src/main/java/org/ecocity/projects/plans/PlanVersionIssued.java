package org.ecocity.projects.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/**
 * A version of the plan was issued.
 *
 * @param planVersionId the version
 * @param programmeId its programme
 * @param version 1, 2, 3 … within the programme
 * @param documentNumber number it was issued under
 * @param issuedOn business date of issuing
 * @param unitCodes units that lead or assist in a task
 */
public record PlanVersionIssued(
    UUID planVersionId,
    UUID programmeId,
    int version,
    String documentNumber,
    LocalDate issuedOn,
    List<String> unitCodes)
    implements Event {
  static final String TYPE = "ecocity.projects.plan-version.issued.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
