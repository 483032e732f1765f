package org.ecocity.local.bench;

import java.util.List;
import org.ecocity.local.stack.Part;

/** GET of a project by its id, as an officer of the programme office. */
final class ReadProject implements Scenario {

  private static final long WARM_UP = 60_000;

  @Override
  public String name() {
    return "read-project";
  }

  @Override
  public Part service() {
    return Part.PROJECTS;
  }

  @Override
  public long warmUp() {
    return WARM_UP;
  }

  @Override
  public Sides prepare(City city) {
    var projects = Projects.of(city);
    var load = projects.load(n -> request(city, projects, n));
    var limit = projects.limit(name(), load, "from project p1_0 where p1_0.id=", List.of());
    return new Sides(load.closedLoopOf("projects-service"), limit, load::warmUp, load);
  }

  private static byte[] request(City city, Projects projects, long n) {
    return Projects.bytes(
        """
        GET /api/projects/v1/projects/%s HTTP/1.1\r
        Host: 127.0.0.1\r
        Authorization: Bearer %s\r
        \r
        """
            .formatted(projects.of(n), city.token("office")));
  }
}
