package org.ecocity.funding.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows the kinds of money and which of them are the government's. */
@ApplicationScoped
public class FundingSourceService {
  private final FundingSources sources;

  FundingSourceService(FundingSources sources) {
    this.sources = sources;
  }

  /** Of each kind known whether it is the government's. */
  @Transactional
  public Map<String, Boolean> governmentByKind() {
    return sources.all().stream().collect(Collectors.toMap(s -> s.kind, s -> s.government));
  }

  @Transactional
  List<FundingSourceView> all() {
    return sources.all().stream().map(FundingSourceView::of).toList();
  }
}
