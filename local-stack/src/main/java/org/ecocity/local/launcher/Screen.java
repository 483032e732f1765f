package org.ecocity.local.launcher;

import java.net.URI;
import java.time.Duration;

/** The one screen at the end of a start: where, as whom, what first. */
final class Screen {

  private Screen() {}

  static void show(URI address, Duration took, boolean detached) {
    System.out.printf(
        """

        绿色生态城市 · Ecocity    %1$s    （%2$d 秒就绪 · ready in %2$d s）

        登录名即口令 · the password is the name
          office, office-chief, registrar     领导小组办公室 · programme office
          leader                              领导小组 · leading group
          yingzhou, yingzhou-chief            颍州区 · a district (yingdong, yingquan, jia, jingkai, fuhe, chengnan alike)
          housing, housing-chief              市住房城乡建设委 · a line department
          finance, finance-check, finance-chief   财政局 · finance bureau
          inspector, inspector-chief          督查组 · inspection team
          publicity, auditor, ops             宣传 · 审计 · 运维

        先试试 · what to try first
          以 office 登录，看总览和重点项目表      sign in as office: the overview, the key-project table
          以 yingzhou 登录，报 2019-01 月进度     sign in as yingzhou: report progress for 2019-01
          curl -H "Authorization: Bearer $(./ecocity token office)" %1$s/api/overview
          接口说明 · API: %1$s/api/docs

        %3$s
        """,
        address,
        took.toSeconds(),
        detached ? "./ecocity status · logs · down" : "Ctrl-C 结束 · Ctrl-C ends it");
  }
}
