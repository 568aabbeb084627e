package dev.patentengine.cli;

import dev.patentengine.identity.ReviewPair;
import dev.patentengine.identity.ReviewReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The list of pairs to decide on as a table whose first column is to be filled in. */
final class ReviewFile {

  private static final String HEADING =
      "decision\tfirst\tsecond\tsimilarity\twhy\tfirst_count\tsecond_count\tshared_inventors";

  private ReviewFile() {}

  static List<String> lines(List<ReviewPair> review) {
    List<String> lines =
        new ArrayList<>(List.of("# decision 填 merge（合并）或 apart（分立），空着即未决", HEADING));
    review.forEach(pair -> lines.add(line(pair)));
    return lines;
  }

  private static String line(ReviewPair pair) {
    return String.join(
        "\t",
        "",
        pair.first(),
        pair.second(),
        String.format(Locale.ROOT, "%.3f", pair.similarity()),
        pair.reasons().stream().map(ReviewReason::chineseName).collect(Collectors.joining("、")),
        Integer.toString(pair.firstCount()),
        Integer.toString(pair.secondCount()),
        Integer.toString(pair.sharedInventors()));
  }
}
