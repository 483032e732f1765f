package org.ecocity.notification.outreach;

/** The ten venues of “十进”. */
enum VenueKind {
  /** 机关. */
  GOVERNMENT_BODY,
  /** 单位. */
  INSTITUTION,
  /** 企业. */
  ENTERPRISE,
  /** 军营: counted, never shown to the public (rule 9). */
  MILITARY_CAMP,
  /** 商超. */
  SHOPPING,
  /** 宾馆. */
  HOTEL,
  /** 学校. */
  SCHOOL,
  /** 家庭. */
  HOUSEHOLD,
  /** 社区. */
  COMMUNITY,
  /** 农村. */
  VILLAGE
}
