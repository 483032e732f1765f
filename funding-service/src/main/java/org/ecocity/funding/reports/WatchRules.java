package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.rules.DatedRules;

@ApplicationScoped
class WatchRules implements DatedRules<WatchRule> {}
