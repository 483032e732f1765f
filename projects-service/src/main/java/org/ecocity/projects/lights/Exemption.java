package org.ecocity.projects.lights;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A valid reason that the office accepted: the light stays green while it holds. */
@Entity
@Table(name = "light_exemption")
class Exemption {
  @Id private UUID id;

  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private Dimension dimension;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private String reason;
  private String acceptedBy;

  @SuppressWarnings("NullAway.Init")
  Exemption() {}

  Exemption(UUID projectId, ExemptionRequest request, String acceptedBy) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.dimension = request.dimension();
    this.validFrom = request.validFrom();
    this.validTo = request.validTo();
    this.reason = request.reason();
    this.acceptedBy = acceptedBy;
  }

  UUID projectId() {
    return projectId;
  }

  Dimension dimension() {
    return dimension;
  }

  String reason() {
    return reason;
  }

  ExemptionView view() {
    return new ExemptionView(id, dimension, validFrom, validTo, reason, acceptedBy);
  }
}
