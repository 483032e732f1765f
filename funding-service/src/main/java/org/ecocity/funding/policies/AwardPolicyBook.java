package org.ecocity.funding.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.ecocity.funding.engine.AwardPolicy;

/** The door to the policies for award rounds. */
@ApplicationScoped
public class AwardPolicyBook {
  /** A version, approved or not. */
  public Optional<BookedPolicy> find(String code, int version) {
    throw new UnsupportedOperationException();
  }

  /** The approved version in force on a day. */
  public Optional<BookedPolicy> inForce(String code, LocalDate day) {
    throw new UnsupportedOperationException();
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
