package org.ecocity.local.sample;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.SampleFiles;

/** The sample's picture, which stands for every photo and paper that acts need as evidence. */
public final class Photos {
  private static final String FILE = "evidence/rectification-photo.png";

  private final SampleFiles files;
  private final Door door;
  private final Map<String, String> uploaded = new ConcurrentHashMap<>();

  /** The picture of these files. */
  public Photos(SampleFiles files, Door door) {
    this.files = files;
    this.door = door;
  }

  /** The attachment's id, uploaded once by each user to each service. */
  public String of(String service, String user) {
    return uploaded.computeIfAbsent(service + " " + user, _ -> upload(service, user));
  }

  private String upload(String service, String user) {
    var file = new Act.Upload("现场照片（样例）.png", "image/png", files.bytes(FILE));
    var path = "/api/" + service + "/v1/attachments";
    var what = FILE + ": uploading the evidence as " + user;
    return door.send(Act.upload(user, path, Map.of(), file, what)).path("id").asText();
  }
}
