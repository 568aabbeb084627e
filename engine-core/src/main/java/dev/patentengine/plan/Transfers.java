package dev.patentengine.plan;

import dev.patentengine.match.Caution;
import dev.patentengine.match.Condition;
import dev.patentengine.match.Match;
import dev.patentengine.match.TransferFacts;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Ownership;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a patent could be had, in words, by what the register and the achievements say. */
final class Transfers {

  private Transfers() {}

  static String owners(Patent patent) {
    List<String> owners = Ownership.owners(patent);
    return owners.isEmpty() ? "未载明" : String.join("、", owners);
  }

  static String termEnd(Patent patent) {
    return patent.status().ended()
        ? "已终止"
        : Term.end(patent).map(end -> "最长至 " + end.minusDays(1)).orElse("未载明");
  }

  /** The entries that bear on a transfer, the latest first. */
  static String register(Patent patent) {
    List<String> entries = new ArrayList<>();
    for (LegalEvent event : patent.events().reversed()) {
      String what =
          switch (event.code()) {
            case "TR01" -> "转移" + detail(event, "to", "给");
            case "EE01" -> "许可备案" + detail(event, "licensee", "，被许可人 ");
            case "EC01" -> "许可备案注销";
            case "PE01" -> "质押" + detail(event, "pledgee", "，质权人 ");
            case "PC01" -> "质押注销";
            case "PP01" -> "保全";
            case "PD01" -> "保全解除";
            case "IP01" -> "部分无效";
            case "CF01" -> "未缴年费终止";
            case "CX01" -> "期限届满";
            case "IW01" -> "全部无效";
            case "AV01" -> "放弃";
            default -> "";
          };
      if (!what.isEmpty()) {
        entries.add(event.date() + " " + what);
      }
    }
    return entries.isEmpty() ? "无相关登记" : String.join("；", entries);
  }

  private static String detail(LegalEvent event, String field, String before) {
    String value = event.details().getOrDefault(field, "");
    return value.isEmpty() ? "" : before + value;
  }

  /** The way that is advised. */
  static String way(Match match, LocalDate day) {
    Patent patent = match.patent();
    List<Caution> cautions = match.cautions();
    if (cautions.contains(Caution.ENDED)) {
      return "权利已终止：技术可自由实施，不必取得许可；需要技术支持的，可与发明人所在单位签订技术服务合同";
    }
    if (cautions.contains(Caution.PRESERVED)) {
      return "保全期间不能处分：先选其他方案，解除后再谈";
    }
    if (cautions.contains(Caution.EXCLUSIVELY_LICENSED)) {
      return "已独占或排他许可：不能直接许可；可与被许可人商谈，或选其他方案";
    }
    return basis(match, new TransferFacts(patent, match.achievement(), day))
        + (cautions.contains(Caution.PLEDGED) ? "；转让或许可前须取得质权人同意" : "")
        + (cautions.contains(Caution.TERM_OVER) ? "；先核实保护期是否已满" : "");
  }

  private static String basis(Match match, TransferFacts facts) {
    if (new Condition.OpenLicence().degree(facts).orElse(0) >= 1) {
      return "开放许可：以书面方式通知专利权人并按公告标准支付使用费即获得许可（专利法第五十一条）";
    }
    LegalStatus status = match.patent().status();
    return switch (status) {
      case IN_FORCE -> match.achievement().map(Transfers::offer).orElse("可向权利人商谈许可或转让");
      case PENDING -> "尚未授权：可商谈专利申请权转让或授权后许可";
      case UNKNOWN -> "法律状态未载明：先核实，再商谈许可或转让";
      case LAPSED, EXPIRED, INVALID, ABANDONED, REFUSED, ENDED -> "权利已终止";
    };
  }

  private static String offer(Achievement achievement) {
    StringBuilder offer = new StringBuilder("在册成果“" + achievement.title() + "”");
    achievement.transfer().ifPresent(way -> offer.append("，愿以").append(way.chineseName()));
    achievement
        .stage()
        .ifPresent(stage -> offer.append("，").append(stage.chineseName()).append("阶段"));
    achievement
        .priceWanYuan()
        .ifPresent(price -> offer.append("，意向价格 ").append(Words.number(price)).append(" 万元"));
    return offer.toString();
  }
}
