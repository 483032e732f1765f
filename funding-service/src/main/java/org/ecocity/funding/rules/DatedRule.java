package org.ecocity.funding.rules;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A rule that holds from a day on until the next of its kind begins (rule 13); never changed. */
@MappedSuperclass
public abstract class DatedRule {
  @Id public UUID id = Ids.next();
  @Version public long version;
  public LocalDate validFrom;
  public String enteredBy;
  public @Nullable String confirmedBy;
  public LocalDate enteredOn;

  @SuppressWarnings("NullAway.Init")
  protected DatedRule() {}

  protected DatedRule(LocalDate validFrom, RuleKind.Hands hands, LocalDate today) {
    this.validFrom = validFrom;
    this.enteredBy = hands.proposedBy();
    this.confirmedBy = hands.confirmedBy();
    this.enteredOn = today;
  }
}
