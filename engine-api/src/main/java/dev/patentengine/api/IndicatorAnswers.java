package dev.patentengine.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.match.IndicatorCheck;
import java.util.List;
import java.util.Locale;

/** The figures of a demand against those of a patent as JSON. */
final class IndicatorAnswers {

  private IndicatorAnswers() {}

  /** {@code [{"demanded","property","verdict","offered","field"}]}. */
  static void write(ArrayNode array, List<IndicatorCheck> checks) {
    checks.forEach(check -> write(array.addObject(), check));
  }

  private static void write(ObjectNode json, IndicatorCheck check) {
    json.put("demanded", check.demandedText());
    check.demanded().property().ifPresent(property -> json.put("property", property));
    json.put("verdict", verdict(check));
    check
        .offered()
        .ifPresent(offered ->
            json.put("offered", offered.text())
                .put("field", offered.field().name().toLowerCase(Locale.ROOT)));
  }

  /** {@code satisfied}, {@code violated} or {@code unknown}. */
  static String verdict(IndicatorCheck check) {
    return check.verdict().name().toLowerCase(Locale.ROOT);
  }
}
