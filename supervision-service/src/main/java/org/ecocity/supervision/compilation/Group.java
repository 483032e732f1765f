package org.ecocity.supervision.compilation;

/** Units of a kind are ranked among themselves; there is no rank across groups. */
enum Group {
  /** Districts and zones. */
  DISTRICTS_AND_ZONES("区、园区"),
  /** Counties and county-level cities. */
  COUNTIES("县（市）"),
  /** Municipal departments. */
  DEPARTMENTS("市直部门");

  final String title;

  Group(String title) {
    this.title = title;
  }

  static Group of(String kind) {
    return switch (kind) {
      case "DISTRICT", "ZONE" -> DISTRICTS_AND_ZONES;
      case "COUNTY" -> COUNTIES;
      default -> DEPARTMENTS;
    };
  }
}
