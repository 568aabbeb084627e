package dev.patentengine.match;

import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.QuantityExtractor;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure that a demand asks for: one that measures something, and is neither how things are now
 * nor money or time for the work. Immutable.
 *
 * @param quantity the figure
 * @param text the words of the demand
 */
record Target(Quantity quantity, String text) {

  private static final int MOST = 12;

  private static final String CLAUSE_ENDS = "，。；！？,;!?\n";

  private static final Pattern NOW = Pattern.compile("目前|现在|现有|如今|眼下|当前|原来|以往|过去|往年|去年|一直");

  private static final Pattern WANTED =
      Pattern.compile("希望|要求|需要|想|达到|降到|降至|提高到|提升到|控制在|目标|争取|不低于|不高于|不超过|不大于|不小于|至少|≥|≤|以内");

  private static final Pattern MEANS =
      Pattern.compile("^通过$|^经过$|预算|经费|资金|投资|投入|工期|期限|交付|报价|悬赏|售价|产值|销售");

  private static final Pattern DEADLINE = Pattern.compile("(完成|交付|上线|投产|验收|样机|见效|拿出)[^，。；]{0,4}$");

  /** The figures that {@code demand} asks for, in its order. */
  static List<Target> of(String demand, QuantityExtractor extractor) {
    return extractor.quantities(demand).stream()
        .filter(quantity -> asked(demand, quantity))
        .map(quantity -> new Target(quantity, quantity.span().in(demand)))
        .limit(MOST)
        .toList();
  }

  private static boolean asked(String demand, Quantity quantity) {
    boolean bound =
        switch (quantity.relation()) {
          case EQUAL, ABOUT -> false;
          case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RAISED_BY, LOWERED_BY -> true;
        };
    String clause = clause(demand, quantity);
    boolean now = NOW.matcher(clause).find() && !WANTED.matcher(clause).find();
    boolean means = quantity.property().filter(name -> MEANS.matcher(name).find()).isPresent();
    boolean time =
        quantity.canonical().dimension().equals("time")
            && (quantity.property().isEmpty() || DEADLINE.matcher(clause).find());
    return !quantity.unit().isEmpty()
        && (bound || quantity.property().isPresent())
        && !now
        && !means
        && !time;
  }

  private static String clause(String text, Quantity quantity) {
    int start = quantity.span().start();
    int end = quantity.span().end();
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
