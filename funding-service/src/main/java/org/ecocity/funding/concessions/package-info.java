/**
 * Concessions and market projects (特许经营、市场化项目): how each partner was chosen. Owns concession and
 * concession_bid; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.concessions;
