package org.ecocity.funding.workbook;

import java.time.LocalDate;
import java.util.Map;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.FrozenFactors;

/**
 * What a workbook is made of.
 *
 * @param title what it is about, Chinese
 * @param titleEn the same in English
 * @param policy the version it was computed by, for the subjects of the round
 * @param frozen the frozen figures
 * @param poolFen the pool in fen
 * @param freezeNo number of the freeze
 * @param frozenOn business date
 * @param sha256 hash of the frozen data
 * @param names of subjects by code
 * @param units names of the units that get the shares, by subject code
 */
public record AwardSheets(
    String title,
    String titleEn,
    AwardPolicy policy,
    FrozenFactors frozen,
    long poolFen,
    int freezeNo,
    LocalDate frozenOn,
    String sha256,
    Map<String, String> names,
    Map<String, String> units) {}
