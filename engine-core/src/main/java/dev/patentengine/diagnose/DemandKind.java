package dev.patentengine.diagnose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a text that came in as a demand is about. */
public enum DemandKind {
  /** A technical need. */
  TECHNICAL("技术需求", "本平台"),
  /** Money is looked for. */
  FINANCING("融资", "金融服务平台或投资机构"),
  /** Staff is looked for. */
  RECRUITING("招聘", "人力资源市场或招聘网站"),
  /** Own goods or results are offered, or agents looked for. */
  SELLING("产品推销", "供需对接或成果发布栏目"),
  /** Ordinary goods are to be bought. */
  BUYING("物资采购", "采购平台或供应商"),
  /** Land or premises are looked for or offered. */
  LAND("用地厂房", "招商或自然资源部门"),
  /** A question about policy. */
  POLICY("政策咨询", "科技、工信等主管部门的政策咨询窗口"),
  /** Courses and lectures. */
  TRAINING("培训", "培训机构"),
  /** Certificates and qualifications. */
  CERTIFICATION("认证代办", "认证或咨询机构"),
  /** Advertisements and exhibitions. */
  ADVERTISING("广告宣传", "广告渠道"),
  /** Disputes and law suits. */
  LAWSUIT("法律纠纷", "律师事务所或知识产权维权援助中心"),
  /** A company profile. */
  PROFILE("企业简介", "企业信息栏目"),
  /** Nothing that could be a need. */
  NONE("无实际内容", "");

  private final String chineseName;
  private final String placeToGo;

  DemandKind(String chineseName, String placeToGo) {
    this.chineseName = chineseName;
    this.placeToGo = placeToGo;
  }

  /** Its name for people. */
  public String chineseName() {
    return chineseName;
  }

  /** Who deals with it, for advice. */
  String placeToGo() {
    return placeToGo;
  }

  /** Its name in files: {@code technical}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static DemandKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The kinds that have a word list of their own: {@code kind-CODE}. */
  static List<DemandKind> listed() {
    return Stream.of(values()).filter(kind -> kind != TECHNICAL && kind != NONE).toList();
  }
}
