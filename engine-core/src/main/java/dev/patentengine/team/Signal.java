package dev.patentengine.team;

/**
 * What speaks for an expert. Each value lies in [0, 1] within one answer, higher is better. What a
 * career says ({@link #RECENCY} to {@link #FOCUS}) is lowered for people whose best patent is not
 * near to the demand.
 */
public enum Signal {
  /** How many of the patents found are the person's (Votes), logarithmic. */
  VOTES("投票", true),
  /** Sum of 1/rank of them. */
  RECIPROCAL_RANK("倒数排名", true),
  /** Sum of their scores (CombSUM). */
  COMB_SUM("CombSUM", true),
  /** Sum times number (CombMNZ), logarithmic. */
  COMB_MNZ("CombMNZ", true),
  /** Sum of the exponentials of their scores (expCombSUM). */
  EXP_COMB_SUM("expCombSUM", true),
  /** The best score (CombMAX). */
  COMB_MAX("CombMAX", true),
  /** Balog's Model 1: the demand's words in all that the person did. */
  MODEL_1("语言模型1", true),
  /** Balog's Model 2: the demand's words patent by patent. */
  MODEL_2("语言模型2", true),
  /** Cosine of the demand and the mean of the person's patents. */
  PROFILE_MEAN("平均语义", true),
  /** Cosine of the demand and the nearest of the person's patents. */
  PROFILE_MAX("最近语义", true),
  /** expCombSUM with each patent's weight halved every year. */
  RECENT_VOTES("近期投票", false),
  /** Half for each year since the person's latest work. */
  RECENCY("最近产出", false),
  /** Works of the last year, logarithmic. */
  ACTIVITY("活跃度", false),
  /** Number of works, logarithmic. */
  SENIORITY("资历", false),
  /** Share of the votes that come from patents with the person first. */
  LEADERSHIP("第一发明人", false),
  /** Share of the person's works that was found. */
  FOCUS("专注度", false),
  /** How strongly the person's colleagues were voted for. */
  COLLEAGUES("合作者", false);

  private final String chineseName;
  private final boolean published;

  Signal(String chineseName, boolean published) {
    this.chineseName = chineseName;
    this.published = published;
  }

  /** What a Chinese reader calls it. */
  public String chineseName() {
    return chineseName;
  }

  /** Whether it is a method of expert finding by itself, from the literature. */
  public boolean published() {
    return published;
  }
}
