package org.ecocity.funding.engine;

import java.util.List;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/** Says that the shares add up to the pool, or what is left or short and why. */
final class Balance {
  private final Lines lines;
  private final AwardPolicy policy;
  private final long poolFen;

  Balance(Lines lines, AwardPolicy policy, long poolFen) {
    this.lines = lines;
    this.policy = policy;
    this.poolFen = poolFen;
  }

  void tell(List<Share> shares, Fraction due, Fraction limited) {
    long paid = AwardResult.granted(shares);
    tellSum(
        isPartly() ? "由资金池承担的合计（元）" : "各项合计（元）",
        isPartly() ? "Sum of what the pool pays (yuan)" : "Sum of the shares (yuan)",
        shares,
        1);
    if (shares.stream().anyMatch(share -> share.shareFen() < 0)) {
      tellSum("应缴合计（元），另行扣缴，不抵减下达额", "To be paid in, apart from the grants (yuan)", shares, -1);
    }
    if (paid == poolFen) {
      lines.add("合计等于资金池，无结余", "The shares add up to the pool", "", Numbers.yuan(0));
    } else if (paid < poolFen) {
      lines.add(
          "结余（元）：" + whyLeft(due, limited, true),
          "Left (yuan): " + whyLeft(due, limited, false),
          Numbers.yuan(poolFen) + " − " + Numbers.yuan(paid),
          Numbers.yuan(poolFen - paid));
    } else {
      tellShort(paid, due);
    }
  }

  private void tellSum(String zh, String en, List<Share> shares, int sign) {
    lines.later(
        own -> {
          var counted =
              shares.stream().filter(share -> (sign > 0) == (share.shareFen() >= 0)).toList();
          own.add(
              zh,
              en,
              Numbers.sum(counted.stream().map(s -> Numbers.yuan(s.pooledFen() * sign)).toList()),
              Numbers.yuan(counted.stream().mapToLong(Share::pooledFen).sum() * sign));
        });
  }

  private String whyLeft(Fraction due, Fraction limited, boolean chinese) {
    var pool = Fraction.of(poolFen);
    if (limited.compareTo(due) < 0) {
      return policy.limits().minFen() == null
          ? chinese ? "封顶后的余额" : "what the caps left"
          : chinese ? "封顶、起付额后的余额" : "what caps and the minimum left";
    }
    if (limited.compareTo(pool) < 0) {
      return chinese ? "各步骤应得合计小于资金池" : "the steps give less than the pool holds";
    }
    if (isPartly()) {
      return chinese ? "应由其他各级承担的部分" : "what others are to pay";
    }
    return chinese ? "取整的尾差" : "what rounding left";
  }

  private boolean isPartly() {
    return policy.splits().stream().anyMatch(AwardStep.Split::isPartly);
  }

  private void tellShort(long paid, Fraction due) {
    var byRounding = due.compareTo(Fraction.of(poolFen)) <= 0;
    var cover = policy.shortage().coveredBy();
    lines.add(
        "缺口（元）："
            + (byRounding ? "取整或保底使合计超过资金池" : "应得合计超过资金池")
            + (cover == null ? "" : "，由" + cover + "承担"),
        "Short (yuan): "
            + (byRounding
                ? "rounding or floors take more than the pool"
                : "more is due than the pool holds")
            + (cover == null ? "" : "; covered by " + cover),
        Numbers.yuan(paid) + " − " + Numbers.yuan(poolFen),
        Numbers.yuan(paid - poolFen));
  }
}
