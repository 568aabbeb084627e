package dev.patentengine.datasets;

/**
 * What validation found wrong.
 *
 * @param path of the field, such as {@code events[2].date}
 * @param value what stands there, shortened, empty if nothing
 * @param rule which rule it breaks: a keyword of the schema or the name of a domain rule
 * @param reason what is wrong, in Chinese
 * @param advice what to do about it, in Chinese
 * @param grave whether the record should not be taken even leniently
 */
public record Fault(
    String path, String value, String rule, String reason, String advice, boolean grave) {

  private static final int SHOWN = 80;

  public Fault {
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  Remark remark() {
    return new Remark(path, value, reason + "；" + advice);
  }
}
