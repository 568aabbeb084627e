package dev.patentengine.diagnose;

import java.util.List;

/** What a good demand states. */
public enum FacetKind {
  /** What goes wrong or is lacking. */
  PROBLEM("problem", "问题", "现在具体出了什么问题？在哪个环节、什么情况下发生，造成多大影响？", "problem"),
  /** How it is done now. */
  PRESENT_STATE("presentState", "现状", "目前是怎么做的？用什么设备、材料或工艺，试过哪些办法，效果如何？", "present"),
  /** Quantified targets or figures. */
  INDICATORS("indicators", "指标", "希望达到什么数值？例如由多少降到多少、误差不超过多少、每小时处理多少。"),
  /** Object and conditions of use. */
  SCENE("scene", "应用场景", "用在什么产品、设备或工序上？现场的温度、空间、物料等条件怎样？", "scene"),
  /** Limits. */
  CONSTRAINTS("constraints", "限制条件", "有哪些不能改变的条件？例如成本上限、安装空间、不能停机、环保或标准要求。", "constraint"),
  /** When. */
  TIME_FRAME("timeFrame", "时间要求", "希望什么时候拿出方案、样机或完成改造？", "time"),
  /** What is paid. */
  FUNDS("funds", "经费", "计划投入多少经费？可以写一个范围。", "funds"),
  /** Form of cooperation and ownership. */
  COOPERATION("cooperation", "合作方式", "希望怎样合作（委托开发、联合开发、技术转让等）？成果和专利归谁？", "cooperation"),
  /** Who may solve it. */
  SOLVER("solver", "对解决方的要求", "对承担单位或专家有什么要求？例如做过同类项目、有试验条件。", "solver"),
  /** One matter, not many. */
  SINGLE_FOCUS("singleFocus", "单一主题", "这条需求里最想先解决的是哪一件事？其余的请另填一条。"),
  /** Terms of a technical field. */
  SPECIFICITY("specificity", "专业程度", "请写出产品、部件、材料或工艺的具体名称和型号。", "technical-tail");

  private final String code;
  private final String chineseName;
  private final String question;
  private final String list;

  FacetKind(String code, String chineseName, String question) {
    this(code, chineseName, question, "");
  }

  FacetKind(String code, String chineseName, String question, String list) {
    this.code = code;
    this.chineseName = chineseName;
    this.question = question;
    this.list = list;
  }

  /** Its name in files: {@code presentState}. */
  public String code() {
    return code;
  }

  /** Its name for people. */
  public String chineseName() {
    return chineseName;
  }

  /** What to ask the firm where it is missing. */
  public String question() {
    return question;
  }

  /** The word lists whose hits are its evidence. */
  List<String> lists() {
    return list.isEmpty() ? List.of() : List.of(list);
  }
}
