package org.ecocity.funding.carryovers;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.rules.DatedRules;

@ApplicationScoped
class CarryOverRules implements DatedRules<CarryOverRule> {}
