package org.ecocity.local.realm;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A sample user; the password is the user's name.
 *
 * @param person code of the person in the register; empty when there is none
 */
record RealmUser(String user, String name, List<String> roles, String unit, String person) {

  static List<RealmUser> read(Path file) {
    return Sheet.read(file).stream().map(RealmUser::of).toList();
  }

  private static RealmUser of(Map<String, String> row) {
    return new RealmUser(
        row.getOrDefault("账号", ""),
        row.getOrDefault("姓名", ""),
        List.of(row.getOrDefault("角色", "").split(" +")),
        row.getOrDefault("单位编码", ""),
        row.getOrDefault("人员编码", ""));
  }
}
