package org.ecocity.projects.leadinggroup;

/** A member's place in the leading group, the first first. */
enum MemberRole {
  /** Head (组长). */
  HEAD,
  /** Deputy head (副组长). */
  DEPUTY_HEAD,
  /** Member (成员). */
  MEMBER
}
