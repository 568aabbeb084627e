package dev.patentengine.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A result of research that is offered for transfer: on what terms, and which patents protect it.
 *
 * @param id its key
 * @param title 成果名称
 * @param organization 完成单位
 * @param stage how far it has come, if told
 * @param transfer the wanted way of transfer, if told
 * @param priceWanYuan asked price in 10,000 yuan, if told
 * @param patents ids or publication numbers of the patents that protect it
 */
public record Achievement(
    String id,
    String title,
    String organization,
    Optional<Stage> stage,
    Optional<Transfer> transfer,
    OptionalDouble priceWanYuan,
    List<String> patents) {

  public Achievement {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an achievement has an id, not \"" + id + '"');
    }
    patents = List.copyOf(patents);
  }

  /** The same under another id. */
  public Achievement withId(String other) {
    return new Achievement(other, title, organization, stage, transfer, priceWanYuan, patents);
  }

  /** How far an achievement has come, in order. */
  public enum Stage {
    LABORATORY("laboratory", "实验室"),
    PILOT("pilot", "中试"),
    SMALL_BATCH("small-batch", "小批量"),
    INDUSTRIAL("industrial", "产业化");

    private final String code;
    private final String chineseName;

    Stage(String code, String chineseName) {
      this.code = code;
      this.chineseName = chineseName;
    }

    /** The name that the data standard uses. */
    public String code() {
      return code;
    }

    /** What a Chinese reader calls it. */
    public String chineseName() {
      return chineseName;
    }
  }

  /** Ways of transfer. */
  public enum Transfer {
    LICENCE("licence", "许可"),
    TRANSFER("transfer", "转让"),
    EQUITY("equity", "作价入股"),
    JOINT_DEVELOPMENT("joint-development", "合作开发");

    private final String code;
    private final String chineseName;

    Transfer(String code, String chineseName) {
      this.code = code;
      this.chineseName = chineseName;
    }

    /** The name that the data standard uses. */
    public String code() {
      return code;
    }

    /** What a Chinese reader calls it. */
    public String chineseName() {
      return chineseName;
    }
  }
}
