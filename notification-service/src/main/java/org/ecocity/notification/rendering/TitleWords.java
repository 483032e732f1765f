package org.ecocity.notification.rendering;

import java.util.Set;

/**
 * Two-character words that the titles of official documents are made of: a title's lines keep words
 * whole (词意完整), and a dictionary of the whole language is more than that needs.
 */
final class TitleWords {
  private static final Set<String> WORDS =
      Set.of(
          "关于", "创建", "重点", "项目", "进展", "情况", "通报", "通知", "决定", "意见", "绿色", "生态", "城市", "建设", "领导",
          "小组", "办公", "公室", "督查", "检查", "考核", "评价", "资金", "预算", "指标", "下达", "年度", "工作", "会议", "纪要",
          "表彰", "表扬", "批评", "单位", "个人", "整改", "以奖", "奖代", "代补", "问题", "结果", "现代", "产业", "园区", "人民",
          "政府", "管委", "委会", "实施", "方案", "印发", "任务", "责任", "落实", "推进", "分配", "专项", "先进", "集体", "阶段",
          "目标", "管理", "绩效", "海绵", "管廊", "建筑", "公示", "公告");

  private TitleWords() {}

  /** Whether a line may not end between these two characters. */
  static boolean joins(String left, String right) {
    return WORDS.contains(left + right);
  }
}
