package org.ecocity.funding.policies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.platform.approvals.PaperApproval;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A version of an award policy.
 *
 * @param code the policy
 * @param version its number
 * @param lockVersion what the ETag carries
 * @param name what people call it
 * @param nameEn the same in English
 * @param state DRAFT or APPROVED
 * @param validFrom first day it holds
 * @param validTo last day it holds as filed; open when null
 * @param endsOn last day it holds, also by its successor; open when null
 * @param subjects who earns: UNIT or PROJECT
 * @param eligibleUnitCodes the units it is for
 * @param costIndex multiplies standards and indexed factors
 * @param costIndexByYear that of each year instead, where it is said
 * @param derived factors reckoned from others before the steps
 * @param exclusions who takes no part, and why
 * @param steps what is computed, in this order
 * @param rounding how shares become whole
 * @param caps limits of each share
 * @param advance what is paid at once
 * @param shortage what happens when more is due than the pool holds
 * @param reason why this version
 * @param source where it comes from
 * @param sample a remark that this is sample data
 * @param preparedBy user who entered it
 * @param preparedOn business date of that
 * @param paper the approval given on paper, if any; it counts when a second person confirmed it
 * @param approvedBy user who approved it
 * @param approvedOn business date of that
 * @param allowedTransitions what the caller may make of it now
 */
record PolicyView(
    String code,
    long version,
    @JsonIgnore long lockVersion,
    String name,
    @Nullable String nameEn,
    PolicyState state,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable LocalDate endsOn,
    AwardPolicy.Subjects subjects,
    List<String> eligibleUnitCodes,
    BigDecimal costIndex,
    @Nullable Map<Integer, BigDecimal> costIndexByYear,
    List<PreparationData.DerivedData> derived,
    List<PreparationData.ExclusionData> exclusions,
    List<PolicyStep> steps,
    PolicyRequest.RoundingData rounding,
    PolicyRequest.@Nullable Caps caps,
    PolicyRequest.@Nullable AdvanceData advance,
    PolicyRequest.@Nullable ShortageData shortage,
    String reason,
    @Nullable String source,
    @Nullable String sample,
    String preparedBy,
    LocalDate preparedOn,
    @Nullable PaperApproval paper,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn,
    List<PolicyState> allowedTransitions)
    implements Versioned {

  @Override
  public long etagVersion() {
    return lockVersion;
  }

  static PolicyView of(
      PolicyVersion version,
      PolicyRequest said,
      @Nullable LocalDate endsOn,
      List<PolicyState> allowed) {
    var read = PolicyReading.policy(said, version.version);
    return new PolicyView(
        version.code,
        version.version,
        version.lockVersion,
        said.name(),
        said.nameEn(),
        version.state,
        version.validFrom,
        version.validTo,
        endsOn,
        read.subjects(),
        read.eligibleCodes(),
        read.costIndex(),
        said.costIndexByYear(),
        said.derivedOrNone(),
        said.exclusionsOrNone(),
        said.steps(),
        PolicyRequest.RoundingData.of(read.rounding()),
        said.caps(),
        said.advance(),
        said.shortage(),
        said.reason(),
        said.source(),
        said.sample(),
        version.preparedBy,
        version.preparedOn,
        version.paper,
        version.approvedBy,
        version.approvedOn,
        allowed);
  }
}
