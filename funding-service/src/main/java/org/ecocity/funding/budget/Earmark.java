package org.ecocity.funding.budget;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line's money may be used for (专款专用). An empty list does not limit.
 *
 * @param purposes the only purposes allowed, codes of {@code purposes}
 * @param excludedPurposes purposes never allowed
 * @param fieldCodes the only fields of projects allowed; a payment without a project is then
 *     outside
 */
public record Earmark(
    @NotNull @Size(max = 50) List<@NotNull @Size(max = 40) String> purposes,
    @NotNull @Size(max = 50) List<@NotNull @Size(max = 40) String> excludedPurposes,
    @NotNull @Size(max = 50) List<@NotNull @Size(max = 40) String> fieldCodes) {

  /** Lists not given are empty. */
  public Earmark {
    purposes = given(purposes);
    excludedPurposes = given(excludedPurposes);
    fieldCodes = given(fieldCodes);
  }

  /** Whether a payment of that purpose, for a project of that field, keeps the earmark. */
  public boolean admits(String purpose, @Nullable String fieldCode) {
    return (purposes.isEmpty() || purposes.contains(purpose))
        && !excludedPurposes.contains(purpose)
        && (fieldCodes.isEmpty() || (fieldCode != null && fieldCodes.contains(fieldCode)));
  }

  /** Whether another sets the same limits; the order of its codes does not matter. */
  public boolean limitsAs(Earmark other) {
    return Set.copyOf(purposes).equals(Set.copyOf(other.purposes))
        && Set.copyOf(excludedPurposes).equals(Set.copyOf(other.excludedPurposes))
        && Set.copyOf(fieldCodes).equals(Set.copyOf(other.fieldCodes));
  }

  private static List<String> given(@Nullable List<String> codes) {
    return codes == null ? List.of() : codes.stream().distinct().toList();
  }
}
