package org.ecocity.projects.admissions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Actor;
import org.ecocity.projects.library.ProjectFacts;

/** An opinion on a project as it was written then; a later change of the project outdates it. */
@Entity
@Table(name = "project_opinion")
class Opinion {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable")
  private UUID projectId;

  private int contentNo;
  private String unitCode;
  private boolean favourable;
  private String text;
  private String givenBy;
  private LocalDate givenOn;

  @SuppressWarnings("NullAway.Init")
  Opinion() {}

  Opinion(ProjectFacts project, OpinionRequest request, Actor by, LocalDate today) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.contentNo = project.contentNo();
    this.unitCode = by.unit();
    this.favourable = request.favourable();
    this.text = request.text();
    this.givenBy = by.user();
    this.givenOn = today;
  }

  boolean isAbout(int presentContentNo) {
    return contentNo == presentContentNo;
  }

  OpinionView view(int presentContentNo) {
    return new OpinionView(
        id, unitCode, favourable, text, givenBy, givenOn, isAbout(presentContentNo));
  }
}
