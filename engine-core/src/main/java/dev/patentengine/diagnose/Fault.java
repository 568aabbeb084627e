package dev.patentengine.diagnose;

import java.util.List;

/** What can be wrong with a demand, with the word lists that show it and the advice to the firm. */
enum Fault {
  EMPTY("empty", Severity.BLOCKING, "没有填写内容。请写明：什么产品或设备、出了什么问题、希望达到什么效果。"),
  GARBLED("garbled", Severity.BLOCKING, "文字是乱码或随意敲击的字符，请重新填写，并检查文件编码（建议 UTF-8）。", "garbled"),
  PLACEHOLDER("placeholder", Severity.BLOCKING, "这里还是表格的填写提示或测试文字，请换成贵单位自己的需求。", "placeholder"),
  LANGUAGE("language", Severity.BLOCKING, "正文不是中文。请用中文填写，外文名称和型号可以保留。"),
  REPEATED("repeated", Severity.BLOCKING, "同一句话重复了多遍。请只保留一遍，并补充现状、指标和使用条件。"),
  PROMPT("prompt", Severity.BLOCKING, "内容是写给软件的指令，不是企业的需求。请删去这部分，直接写实际遇到的技术问题。", "prompt"),
  CLAIMS(
      "pasted-claims", Severity.BLOCKING, "内容是粘贴的专利文本，看不出贵单位要解决什么。请说明在用或想用这项技术时遇到的问题。", "claims"),
  NEWS("pasted-news", Severity.BLOCKING, "内容是新闻或会议报道，看不出技术需求。请直接写要解决的技术问题。", "news"),
  INCREDIBLE(
      "incredible",
      Severity.BLOCKING,
      "所述效果与公认的科学规律不符（如不耗能而做功、包治百病）。请提供第三方检测报告，或改写为可以检验的具体技术问题。",
      "incredible"),
  NON_TECHNICAL("non-technical", Severity.BLOCKING, "这不是技术需求。"),
  DUPLICATE("duplicate", Severity.SERIOUS, "与已登记或同批的另一条需求几乎相同，请核对是否重复提交；如有不同，请写明差别。"),
  CONTRADICTORY(
      "contradictory",
      Severity.SERIOUS,
      "指标自相矛盾或不可能达到，请核对数值、单位和“提高/降低”的方向，分清现有值和目标值。",
      "contradiction"),
  MULTIPLE("multiple", Severity.SERIOUS, "一条需求里写了好几件不相干的事。请拆开，每件事单独填写一条，各写清问题和指标。", "multiple"),
  SLOGAN("slogan", Severity.SERIOUS, "口号和形容词多，具体内容少。请删去这些词，改写为：什么设备、什么问题、现在多少、希望多少。", "slogan"),
  STUFFING("stuffing", Severity.SERIOUS, "只罗列了技术名词或数字，没有成句。请用一两句话说明它们之间的关系：用在哪里、缺什么、要做到什么程度。"),
  UNFINISHED(
      "unfinished", Severity.SERIOUS, "内容没有写完，或关键栏目写着“待定、见附件”。请把问题和指标直接写在正文里。", "unfinished"),
  VAGUE("vague", Severity.SERIOUS, "只说了方向，没有说清要解决什么问题。请写明具体产品或工序、现在的毛病和希望的效果。", "vague"),
  CONTACT("contact", Severity.HINT, "正文里有电话、微信或邮箱。为保护隐私，请移到联系人栏目。", "contact"),
  TOO_LONG("too-long", Severity.HINT, "文字过长，只分析了前 20000 字。请把要点写在前面，其余作为附件。");

  private final String code;
  private final Severity severity;
  private final String advice;
  private final String list;

  Fault(String code, Severity severity, String advice) {
    this(code, severity, advice, "");
  }

  Fault(String code, Severity severity, String advice, String list) {
    this.code = code;
    this.severity = severity;
    this.advice = advice;
    this.list = list;
  }

  /** The finding that a demand repeats the one with this id. */
  static Finding repeating(String other) {
    return new Finding(
        DUPLICATE.code, DUPLICATE.severity, List.of(), "（编号 " + other + "）" + DUPLICATE.advice);
  }

  String code() {
    return code;
  }

  Severity severity() {
    return severity;
  }

  String advice() {
    return advice;
  }

  List<String> lists() {
    return list.isEmpty() ? List.of() : List.of(list);
  }
}
