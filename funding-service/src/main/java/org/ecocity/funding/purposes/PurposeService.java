package org.ecocity.funding.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.rules.RuleKind;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The purposes money can have, as data. */
@ApplicationScoped
public class PurposeService implements RuleKind<PurposeView.Change> {
  private final Purposes purposes;
  private final Audit audit;

  PurposeService(Purposes purposes, Audit audit) {
    this.purposes = purposes;
    this.audit = audit;
  }

  /** What a payment for this purpose is held to; empty when the purpose is not known. */
  @Transactional
  public Optional<Demands> demands(String code) {
    return purposes
        .findByIdOptional(code)
        .map(p -> new Demands(p.name, p.nameEn, p.holdExempt, p.needsProject));
  }

  /**
   * What a payment for a purpose is held to.
   *
   * @param name of the purpose, Chinese
   * @param nameEn of the purpose, English
   * @param holdExempt whether holds never stop it
   * @param needsProject whether it must name its project
   */
  public record Demands(String name, String nameEn, boolean holdExempt, boolean needsProject) {}

  /** Whether there is such a purpose. */
  @Transactional
  public boolean knows(String code) {
    return purposes.knows(code);
  }

  /** Codes of purposes by what a sheet may call them: their code or their Chinese name. */
  @Transactional
  public Map<String, String> codesByWord() {
    var codes = new HashMap<String, String>();
    purposes.all().forEach(purpose -> codes.put(purpose.name, purpose.code));
    purposes.all().forEach(purpose -> codes.put(purpose.code, purpose.code));
    return codes;
  }

  @Transactional
  List<PurposeView> all() {
    return purposes.all().stream().map(PurposeView::of).toList();
  }

  @Override
  public String name() {
    return "PURPOSE";
  }

  @Override
  public Class<PurposeView.Change> wanted() {
    return PurposeView.Change.class;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void check(PurposeView.Change wanted) {
    if (Boolean.TRUE.equals(wanted.names().needsProject())) {
      purposes
          .findByIdOptional(wanted.code())
          .filter(purpose -> purpose.holdExempt)
          .ifPresent(
              purpose -> {
                throw Problem.rule(
                    "wages-need-no-project", "needsProject", purpose.name, purpose.nameEn);
              });
    }
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID apply(PurposeView.Change wanted, Hands hands) {
    check(wanted);
    var code = wanted.code();
    var names = wanted.names();
    var known = purposes.findByIdOptional(code);
    @Nullable PurposeView before = known.map(PurposeView::of).orElse(null);
    var purpose = known.orElseGet(() -> new Purpose(code));
    purpose.name(names.name(), names.nameEn());
    if (names.forProjects() != null) {
      purpose.forProjects = names.forProjects();
    }
    if (names.needsProject() != null) {
      purpose.needsProject = names.needsProject();
    }
    purposes.persist(purpose);
    var id = UUID.nameUUIDFromBytes(("purpose:" + code).getBytes(StandardCharsets.UTF_8));
    audit.changed("purpose", id, before, PurposeView.of(purpose));
    return id;
  }
}
