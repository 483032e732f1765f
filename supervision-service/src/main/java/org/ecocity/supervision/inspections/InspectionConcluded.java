package org.ecocity.supervision.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.supervision.documents.DocumentSigned.Signatory;

/**
 * An inspection was concluded; observed inside this service, in the transaction of the act.
 *
 * @param inspectionId the inspection
 * @param code its code
 * @param title what it is called
 * @param plannedFrom its first day
 * @param plannedTo its last day
 * @param unitCodes units visited, in order
 * @param conclusion what the team concludes
 * @param records how many places were recorded
 * @param plannedBy who prepared it
 * @param concludedBy the team's chief, who checked it
 */
public record InspectionConcluded(
    UUID inspectionId,
    String code,
    String title,
    LocalDate plannedFrom,
    LocalDate plannedTo,
    List<String> unitCodes,
    String conclusion,
    int records,
    Signatory plannedBy,
    Signatory concludedBy) {}
