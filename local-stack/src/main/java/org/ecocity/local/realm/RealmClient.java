package org.ecocity.local.realm;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Another system with an account of its own; its secret is its name. */
record RealmClient(String id, String name, List<String> roles, String unit) {

  static List<RealmClient> read(Path file) {
    return Sheet.read(file).stream().map(RealmClient::of).toList();
  }

  private static RealmClient of(Map<String, String> row) {
    return new RealmClient(
        row.getOrDefault("客户端", ""),
        row.getOrDefault("名称", ""),
        List.of(row.getOrDefault("角色", "").split(" +")),
        row.getOrDefault("单位编码", ""));
  }
}
