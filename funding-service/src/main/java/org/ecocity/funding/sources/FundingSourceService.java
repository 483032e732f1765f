package org.ecocity.funding.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Knows the kinds of money and which of them are the government's. */
@ApplicationScoped
public class FundingSourceService {
  private final FundingSources sources;
  private final Audit audit;

  FundingSourceService(FundingSources sources, Audit audit) {
    this.sources = sources;
    this.audit = audit;
  }

  /** Of each kind known whether it is the government's. */
  @Transactional
  public Map<String, Boolean> governmentByKind() {
    return sources.all().stream().collect(Collectors.toMap(s -> s.kind, s -> s.government));
  }

  @Transactional
  FundingSourceView put(String kind, FundingSourceView.Said said) {
    if (said.government() && said.social()) {
      throw Problem.rule("source-of-both", "social");
    }
    var known = sources.findByIdOptional(kind);
    @Nullable FundingSourceView before = known.map(FundingSourceView::of).orElse(null);
    var source = known.orElseGet(() -> new FundingSource(kind));
    source.follow(said);
    sources.persist(source);
    var after = FundingSourceView.of(source);
    var id = UUID.nameUUIDFromBytes(("funding-source:" + kind).getBytes(StandardCharsets.UTF_8));
    audit.changed("funding-source", id, before, after);
    return after;
  }

  @Transactional
  List<FundingSourceView> all() {
    return sources.all().stream().map(FundingSourceView::of).toList();
  }
}
