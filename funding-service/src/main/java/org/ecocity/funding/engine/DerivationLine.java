package org.ecocity.funding.engine;

/**
 * One line of a derivation, to be checked by hand.
 *
 * @param no its number, from 1
 * @param text what is reckoned, Chinese
 * @param textEn what is reckoned, English
 * @param formula the figures as one types them
 * @param result what comes out
 */
public record DerivationLine(int no, String text, String textEn, String formula, String result) {}
