package org.ecocity.funding.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.platform.security.Caller;

/** The door to the policies for award rounds. */
@ApplicationScoped
public class AwardPolicyBook {
  private final PolicyVersions versions;
  private final AwardPolicyService service;

  AwardPolicyBook(PolicyVersions versions, AwardPolicyService service) {
    this.versions = versions;
    this.service = service;
  }

  /** A version, approved or not. */
  @Transactional
  public Optional<BookedPolicy> find(String code, int version) {
    return versions.of(code, version).map(this::booked);
  }

  /** A version the caller may read; drafts are for those who make or audit policies. */
  @Transactional
  public BookedPolicy readable(Caller caller, String code, int version) {
    return booked(service.readable(caller, code, version));
  }

  /** The approved version in force on a day. */
  @Transactional
  public Optional<BookedPolicy> inForce(String code, LocalDate day) {
    return versions.inForce(code, day).map(this::booked);
  }

  private BookedPolicy booked(PolicyVersion version) {
    var said = service.read(version);
    var nameEn = said.nameEn();
    return new BookedPolicy(
        PolicyReading.policy(said, version.version),
        version.state == PolicyState.APPROVED,
        said.name(),
        nameEn == null ? said.name() : nameEn);
  }

  /**
   * A version as the engine reads it.
   *
   * @param policy what the engine takes
   * @param approved whether a second person has approved it
   * @param name its Chinese name
   * @param nameEn its English name
   */
  public record BookedPolicy(AwardPolicy policy, boolean approved, String name, String nameEn) {}
}
