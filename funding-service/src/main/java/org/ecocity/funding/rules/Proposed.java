package org.ecocity.funding.rules;

import org.jboss.resteasy.reactive.RestResponse;

/** The answer to who asks for another rule: what was kept until another person confirms it. */
public final class Proposed {
  private Proposed() {}

  /** 201 with the change's representation and address. */
  public static RestResponse<RuleChangeView> at(RuleChangeView change) {
    return RestResponse.ResponseBuilder.<RuleChangeView>create(201)
        .header("Location", "/api/funding/v1/rule-changes/" + change.id())
        .entity(change)
        .build();
  }
}
