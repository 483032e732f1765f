package org.ecocity.notification.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecocity.notification.rendering.Sheet.Block;
import org.ecocity.notification.rendering.Sheet.Kind;

/** Documents as the sample city sends them. */
final class SampleSheets {
  static final UUID ID = UUID.fromString("0195f2c4-1111-7000-8000-000000000001");
  static final List<String> DISTRICTS =
      List.of("颍州区人民政府", "颍东区人民政府", "颍泉区人民政府", "经开区管委会", "市城南新区管委会", "甲县人民政府");

  private SampleSheets() {}

  /** A monthly circular with a table of 40 rows, so that it needs several pages. */
  static Sheet circular() {
    var rows =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                n ->
                    List.of(
                        String.valueOf(n),
                        "AA-2019-%04d".formatted(n),
                        n % 7 == 0 ? "城南新区区域能源站（集中供冷供热）及配套管网工程" : "第" + n + "号海绵城市改造工程",
                        DISTRICTS.get(n % DISTRICTS.size()),
                        "%d.%02d".formatted(n * 137 % 9000, n % 100),
                        n * 7 % 101 + "%"))
            .toList();
    return sheet(
        "领导小组办公室文件",
        "AA绿建办〔2019〕3号",
        "关于2019年3月绿色生态城市创建重点项目进展情况的通报",
        DISTRICTS,
        List.of(
            paragraph("现将2019年3月全市绿色生态城市创建年度重点建设项目进展情况通报如下。数据截至2019年4月9日12时。"),
            heading("总体进展"),
            paragraph(
                "截至3月底，纳入2019年度重点建设项目表的40个项目累计完成投资1,234,567.89万元，占年度计划的14.45%，"
                    + "较序时进度落后2.10个百分点；资金到位率为63.20%。其中公益型项目18个，市场类项目22个。"),
            subheading("进展较快的单位"),
            paragraph("颍州区、经开区完成率分别为21.30%、19.87%，居前两位。"),
            subheading("进展滞后的项目"),
            paragraph("“AA-2019-0012”等3个项目红灯，责任单位应于5个工作日内报送整改时间表、路线图和责任人。"),
            new Block(
                Kind.TABLE,
                "年度重点建设项目进展情况表",
                List.of("序号", "项目编码", "项目名称", "责任单位", "完成投资（万元）", "形象进度"),
                rows),
            heading("下一步工作要求"),
            paragraph("1. 各责任单位要倒排工期、挂图作战，确保二季度末完成年度计划的百分之五十。"),
            paragraph("2. 领导小组办公室将于第二季度召开调度会议，对连续两个月红灯的项目逐个研究。")),
        "领导小组办公室",
        List.of("市政府办公室", "市财政局", "市审计局", "市政府督查室"));
  }

  /** A criticism that fits one page. */
  static Sheet criticism() {
    return sheet(
        "AA市绿色生态城市建设领导小组文件",
        "AA绿建〔2019〕12号",
        "关于对阜合现代产业园区进行通报批评的决定",
        List.of("阜合现代产业园区管委会"),
        List.of(
            paragraph("你单位在2019年上半年督查中被发现的第20号问题，经催办、警示后仍未按期整改。经听取你单位意见并集体研究，决定予以通报批评。"),
            paragraph("请于收到本决定之日起5个工作日内提交整改报告。")),
        "领导小组",
        List.of());
  }

  /** A grant notice with figures by unit. */
  static Sheet grant() {
    return sheet(
        "市财政局文件",
        "AA财建〔2019〕88号",
        "关于下达2019年绿色生态城市建设以奖代补资金预算指标的通知",
        List.of("颍州区财政局", "颍东区财政局", "颍泉区财政局"),
        List.of(
            paragraph("根据《绿色生态城市建设以奖代补资金管理办法》和领导小组审定的分配方案，现将2019年以奖代补资金预算指标下达你们，专款专用，不得挪用。"),
            new Block(
                Kind.TABLE,
                "",
                List.of("单位", "应得（元）", "预拨（元）", "结算（元）"),
                List.of(
                    List.of("颍州区", "12,345,678.90", "8,641,975.23", "3,703,703.67"),
                    List.of("颍东区", "9,876,543.21", "6,913,580.25", "2,962,962.96"),
                    List.of("颍泉区", "7,777,777.89", "5,444,444.52", "2,333,333.37"),
                    List.of("合计", "30,000,000.00", "21,000,000.00", "9,000,000.00"))),
            heading("资金使用"),
            paragraph("指标收入列“城乡社区支出”科目，按项目进度支付，年底前未形成支出的按规定收回。"),
            heading("绩效管理"),
            paragraph("各区应同步报送绩效目标，市财政局将组织绩效评价。")),
        "市财政局",
        List.of("市住房和城乡建设委员会", "领导小组办公室"));
  }

  /** Nothing but text, for the grid: each line full. */
  static Sheet prose() {
    var sentence = "绿色生态城市建设领导小组办公室按月通报进展情况责任单位应当如期完成年度计划任务";
    return sheet(
        "领导小组办公室文件",
        "AA绿建办〔2019〕4号",
        "关于版式的通知",
        List.of("各单位"),
        List.of(paragraph(sentence.repeat(60))),
        "领导小组办公室",
        List.of());
  }

  static Sheet sheet(
      String mark,
      String number,
      String title,
      List<String> recipients,
      List<Block> blocks,
      String signature,
      List<String> copies) {
    return new Sheet(
        ID,
        mark,
        number,
        null,
        title,
        recipients,
        blocks,
        signature,
        LocalDate.of(2019, 4, 10),
        copies,
        "领导小组办公室",
        LocalDate.of(2019, 4, 11),
        "http://127.0.0.1:8080/public/verifications/" + ID);
  }

  static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, text, List.of(), List.of());
  }

  private static Block heading(String text) {
    return new Block(Kind.HEADING, text, List.of(), List.of());
  }

  private static Block subheading(String text) {
    return new Block(Kind.SUBHEADING, text, List.of(), List.of());
  }
}
