package org.ecocity.funding.engine;

import java.util.List;

/** What comes of a computation: shares, or what stands against it. */
public sealed interface AwardOutcome permits AwardResult, AwardOutcome.AwardRefusal {
  /**
   * Nothing was computed.
   *
   * @param gaps each thing that stands against it
   */
  record AwardRefusal(List<Gap> gaps) implements AwardOutcome {

    /**
     * What is missing or wrong, and whose.
     *
     * @param subjectCode whose; empty when it is nobody's in particular
     * @param factorCode which factor; empty when none
     * @param text in a sentence, Chinese
     * @param textEn in a sentence, English
     */
    public record Gap(String subjectCode, String factorCode, String text, String textEn) {}
  }
}
