package org.ecocity.supervision.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.supervision.assessments.TypedIn;
import org.ecocity.supervision.scoring.ManualInput;
import org.ecocity.supervision.scoring.RecordRef;

/** Gives assessments the evidence that counts. */
@ApplicationScoped
class ConfirmedEvidence implements TypedIn {
  private final Evidences evidences;
  private final Attachments attachments;

  ConfirmedEvidence(Evidences evidences, Attachments attachments) {
    this.evidences = evidences;
    this.attachments = attachments;
  }

  @Override
  @Transactional
  public Map<String, ManualInput> confirmed(UUID assessmentId, String unitCode) {
    var inputs = new HashMap<String, ManualInput>();
    for (var found : evidences.confirmed(assessmentId, unitCode)) {
      inputs.put(
          found.itemCode,
          new ManualInput(
              found.value,
              found.choice,
              found.notApplicable,
              found.reason,
              found.enteredBy,
              Objects.requireNonNull(found.confirmedBy),
              found.attachmentIds.stream().map(this::record).toList()));
    }
    return inputs;
  }

  @Override
  @Transactional
  public boolean awaitsConfirmation(UUID assessmentId) {
    return evidences.anyUnconfirmed(assessmentId);
  }

  private RecordRef record(UUID attachmentId) {
    return new RecordRef(
        "attachment",
        attachmentId.toString(),
        null,
        attachments.describe(attachmentId).name(),
        null,
        "/api/supervision/v1/attachments/" + attachmentId);
  }
}
