package org.ecocity.funding.documents;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ecocity.funding.documents.DocumentSigned.Block;

/**
 * What a grant notice and the public notice before it say: who gets what, and how it was reached.
 *
 * @param year budget year
 * @param policyName the policy's Chinese name
 * @param policyNameEn its English name
 * @param policyCode its code
 * @param policyVersion its version
 * @param poolFen what was to be distributed, in fen
 * @param frozenOn day the data were frozen, and their hash behind it
 * @param shares who gets what
 * @param derivation what holds for all
 * @param advancedAlready whether what was advanced was paid outside of the round
 */
public record GrantPaper(
    int year,
    String policyName,
    String policyNameEn,
    String policyCode,
    int policyVersion,
    long poolFen,
    String frozenOn,
    List<Share> shares,
    List<Line> derivation,
    boolean advancedAlready) {
  private static final List<String> HEADER = List.of("对象", "单位", "应得（元）", "本次下达（元）", "验收后下达（元）");
  private static final List<String> SETTLING = List.of("对象", "单位", "应得（元）", "已提前下达（元）", "清算（元）");

  /**
   * One share.
   *
   * @param subject whose, by name
   * @param unit who gets it, by name
   * @param unitCode its code
   * @param shareFen all of it
   * @param advanceFen at once
   * @param settlementFen later
   * @param derivation how it was reached
   */
  public record Share(
      String subject,
      String unit,
      String unitCode,
      long shareFen,
      long advanceFen,
      long settlementFen,
      List<Line> derivation) {}

  /**
   * A line of a derivation.
   *
   * @param no its number
   * @param text what is reckoned
   * @param formula the figures
   * @param result what comes out
   */
  public record Line(int no, String text, String formula, String result) {
    String said() {
      return no + ". " + text + "：" + formula + " = " + result + "。";
    }
  }

  /** Title of the notice. */
  public String noticeTitle() {
    return year + "年" + policyName + "资金分配方案公示";
  }

  /** The same in English. */
  public String noticeTitleEn() {
    return "Public notice: distribution of " + policyNameEn + " " + year;
  }

  /** Text of the notice. */
  public String noticeText() {
    return "按照%s（%s，第%d版），以%s冻结的数据计算，资金总额%s元。对分配方案有异议的，请在公示期内以单位名义书面提出。"
        .formatted(policyName, policyCode, policyVersion, frozenOn, yuan(poolFen));
  }

  /** Headings of the table of shares. */
  public List<String> header() {
    return advancedAlready ? SETTLING : HEADER;
  }

  /** The table of shares. */
  public List<List<String>> rows() {
    return shares.stream()
        .map(
            one ->
                List.of(
                    one.subject(),
                    one.unit(),
                    yuan(one.shareFen()),
                    yuan(one.advanceFen()),
                    yuan(one.settlementFen())))
        .toList();
  }

  /** Title of the grant notice. */
  public String title(boolean settlement) {
    return "关于下达%d年%s%s资金的通知".formatted(year, policyName, settlement ? "（验收后）" : "");
  }

  /** The same in English. */
  public String titleEn(boolean settlement) {
    return "Notice of %s %d%s".formatted(policyNameEn, year, settlement ? ", settlement" : "");
  }

  /** Text of the grant notice: the table, and of each unit the derivation. */
  public List<Block> body(boolean settlement) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.paragraph(
            "经公示并报领导小组批准，按照%s（%s，第%d版）下达%d年资金%s。资金总额%s元，计算所用数据于%s冻结。"
                .formatted(
                    policyName,
                    policyCode,
                    policyVersion,
                    year,
                    settlement ? "（验收后部分）" : "",
                    yuan(poolFen),
                    frozenOn)));
    blocks.add(Block.paragraph("资金专款专用，用途与来源指标一致，不得截留、挪用；未按期启动的按规定收回。"));
    blocks.add(Block.heading("一、分配结果"));
    blocks.add(Block.table(header(), rows()));
    blocks.add(Block.heading("二、计算过程"));
    derivation.forEach(line -> blocks.add(Block.paragraph(line.said())));
    for (var share : shares) {
      blocks.add(Block.subheading(share.subject()));
      share.derivation().forEach(line -> blocks.add(Block.paragraph(line.said())));
    }
    return blocks;
  }

  private static String yuan(long fen) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(fen, 2));
  }
}
