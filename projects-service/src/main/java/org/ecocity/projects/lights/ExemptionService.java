package org.ecocity.projects.lights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.projects.library.Library;

@ApplicationScoped
class ExemptionService {
  private final Exemptions exemptions;
  private final LightService lights;
  private final Library library;
  private final Audit audit;
  private final Caller caller;

  ExemptionService(
      Exemptions exemptions, LightService lights, Library library, Audit audit, Caller caller) {
    this.exemptions = exemptions;
    this.lights = lights;
    this.library = library;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  List<ExemptionView> list(UUID projectId) {
    library.visible(projectId);
    return exemptions.of(projectId).stream().map(Exemption::view).toList();
  }

  @Transactional
  ExemptionView accept(UUID projectId, ExemptionRequest request) {
    var project = library.hold(projectId);
    if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
      throw Problem.rule("ends-before-it-starts", "validTo", request.validFrom());
    }
    var exemption = new Exemption(project.id(), request, caller.user());
    exemptions.persist(exemption);
    exemptions.flush();
    audit.noted("project", projectId, "EXEMPTED", exemption.view());
    lights.recolour(List.of(projectId));
    return exemption.view();
  }
}
