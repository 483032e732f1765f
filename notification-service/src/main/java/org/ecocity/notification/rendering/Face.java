package org.ecocity.notification.rendering;

/** The standard's type faces by their logical names, and the free face that stands in for each. */
enum Face {
  /** 仿宋: body, number, imprint. */
  FANG_SONG("FangSong", "NotoSerifSC_400Regular"),
  /** 小标宋: issuer's mark and title. */
  XIAO_BIAO_SONG("XiaoBiaoSong", "NotoSerifSC_700Bold"),
  /** 黑体: headings 一、 and heads of tables. */
  HEI_TI("HeiTi", "NotoSansSC_500Medium"),
  /** 楷体: headings （一）; no free face of that kind is at hand, so the body's stands in. */
  KAI_TI("KaiTi", "NotoSerifSC_400Regular");

  private final String logicalName;
  private final String standIn;

  Face(String logicalName, String standIn) {
    this.logicalName = logicalName;
    this.standIn = standIn;
  }

  /** Name of the file, without {@code .ttf}, that a city mounts for it. */
  String logicalName() {
    return logicalName;
  }

  /** Name of the free face that comes with the service. */
  String standIn() {
    return standIn;
  }
}
