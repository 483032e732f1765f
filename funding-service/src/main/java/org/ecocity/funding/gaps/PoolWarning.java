package org.ecocity.funding.gaps;

/**
 * Key projects of a department that its level of government does not cover, while money of its line
 * goes into a pool: they come first.
 *
 * @param departmentCode the line's owner
 * @param needFen what the level is to bring this year to key projects of the department, in fen
 * @param coveredFen what of it the level's lines cover, in fen
 * @param shortFen what they do not, in fen
 * @param projectCount how many of the projects are not covered
 * @param message the same in a sentence, in the reader's language
 */
public record PoolWarning(
    String departmentCode,
    long needFen,
    long coveredFen,
    long shortFen,
    int projectCount,
    String message) {}
