package org.ecocity.projects.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.projects.desk.Figure;
import org.ecocity.projects.desk.Figures;
import org.ecocity.projects.library.Colour;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;

/** How many projects are in the library, by light, and what they cost. */
@ApplicationScoped
class ProjectFigures implements Figures {
  private final Library library;

  ProjectFigures(Library library) {
    this.library = library;
  }

  @Override
  @Transactional
  public List<Figure> of(Caller caller) {
    var watched = library.watched();
    var figures = new ArrayList<Figure>();
    figures.add(count("PROJECTS_WATCHED", "在库项目", "Projects in the library", watched.size()));
    figures.add(
        new Figure(
            "TOTAL_INVESTMENT",
            "总投资",
            "Total investment",
            watched.stream().mapToLong(ProjectFacts::totalInvestmentFen).sum(),
            Figure.Unit.FEN));
    figures.add(light(watched, Colour.GREEN, "绿灯项目", "Green projects"));
    figures.add(light(watched, Colour.AMBER, "黄灯项目", "Amber projects"));
    figures.add(light(watched, Colour.RED, "红灯项目", "Red projects"));
    figures.add(
        count(
            "PROJECTS_STALE",
            "进度未报项目",
            "Projects without their report",
            watched.stream().filter(ProjectFacts::stale).count()));
    return figures;
  }

  private static Figure light(
      List<ProjectFacts> projects, Colour colour, String name, String nameEn) {
    var many = projects.stream().filter(project -> project.light() == colour).count();
    return count("PROJECTS_" + colour, name, nameEn, many);
  }

  private static Figure count(String code, String name, String nameEn, long value) {
    return new Figure(code, name, nameEn, value, Figure.Unit.COUNT);
  }
}
