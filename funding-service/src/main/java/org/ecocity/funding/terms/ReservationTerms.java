package org.ecocity.funding.terms;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.rules.DatedRules;

@ApplicationScoped
class ReservationTerms implements DatedRules<ReservationTerm> {}
