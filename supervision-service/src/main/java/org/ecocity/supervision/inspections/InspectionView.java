package org.ecocity.supervision.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An inspection (督查).
 *
 * @param id the inspection
 * @param version grows with each change
 * @param code what people call it, such as {@code DC-2019-0001}
 * @param title what it is called
 * @param teamId the joint team
 * @param plannedFrom first day
 * @param plannedTo last day
 * @param unannounced whether the visited units were not told (暗访)
 * @param scope what is looked at
 * @param unitCodes units to be visited
 * @param state PLANNED, UNDER_WAY, CONCLUDED
 * @param allowedTransitions where the caller may take it now
 * @param conclusion the conclusion, once concluded
 * @param plannedBy user who planned it
 */
record InspectionView(
    UUID id,
    long version,
    String code,
    String title,
    UUID teamId,
    LocalDate plannedFrom,
    LocalDate plannedTo,
    boolean unannounced,
    @Nullable String scope,
    List<String> unitCodes,
    InspectionState state,
    List<InspectionState> allowedTransitions,
    @Nullable String conclusion,
    String plannedBy)
    implements Versioned {
  static InspectionView of(Inspection inspection, List<InspectionState> allowed) {
    return new InspectionView(
        inspection.id(),
        inspection.version(),
        inspection.code(),
        inspection.title(),
        inspection.teamId(),
        inspection.plannedFrom(),
        inspection.plannedTo(),
        inspection.unannounced(),
        inspection.scope(),
        inspection.unitCodes().stream().sorted().toList(),
        inspection.state(),
        allowed,
        inspection.conclusion(),
        inspection.plannedBy());
  }
}
