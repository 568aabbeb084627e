package dev.patentengine.diagnose;

import dev.patentengine.nlp.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named numbers that the models look at, in a fixed order. Stateless. */
final class Features {

  /** Lists whose density says something besides their presence. */
  private static final List<String> DENSE =
      List.of(
          "problem",
          "effect",
          "seek",
          "scene",
          "slogan",
          "vague",
          "constraint",
          "multiple",
          "technical-tail",
          "present");

  private Features() {}

  /** Name to value. */
  static Map<String, Double> of(Reading reading) {
    Map<String, Double> features = new LinkedHashMap<>();
    Lexicon.names().forEach(list -> lists(features, reading, list));
    shape(features, reading);
    figures(features, reading);
    words(features, reading.words());
    together(features, reading);
    ClauseFeatures.add(features, reading);
    return features;
  }

  private static void lists(Map<String, Double> features, Reading reading, String list) {
    double weight = reading.weight(list);
    features.put(list, Math.log1p(weight));
    features.put(list + ".any", weight > 0 ? 1.0 : 0.0);
    if (DENSE.contains(list)) {
      features.put(list + ".density", weight / Math.sqrt(reading.shape().length() + 10.0));
    }
  }

  private static void shape(Map<String, Double> features, Reading reading) {
    Shape shape = reading.shape();
    features.put("length", Math.log1p(shape.length()));
    features.put("length.short", shape.length() < 15 ? 1.0 : 0.0);
    features.put("length.long", shape.length() > 250 ? 1.0 : 0.0);
    features.put("latin", shape.latin());
    features.put("digits", shape.digits());
    features.put("foreign", shape.foreign());
    features.put("function", shape.function());
    features.put("separators", shape.separators());
    features.put("clauses", Math.log1p(shape.clauses()));
    features.put("clauseLength", Math.log1p(shape.clauseLength()));
    features.put("repeated", shape.repeated());
    features.put("items", Math.log1p(shape.items()));
    features.put("questions", Math.log1p(shape.questions()));
    features.put("exclamations", Math.log1p(shape.exclamations()));
    features.put("unitless", Math.log1p(shape.unitless()));
  }

  private static void figures(Map<String, Double> features, Reading reading) {
    List<Quantity> quantities = reading.quantities();
    long bounded =
        quantities.stream().filter(each -> each.relation() != Quantity.Relation.EQUAL).count();
    long dimensions =
        quantities.stream().map(each -> each.canonical().dimension()).distinct().count();
    features.put("figures", Math.log1p(quantities.size()));
    features.put("figures.any", quantities.isEmpty() ? 0.0 : 1.0);
    features.put("figures.bounded", Math.log1p((double) bounded));
    features.put("figures.dimensions", Math.log1p((double) dimensions));
    features.put("figures.density", quantities.size() / Math.sqrt(reading.shape().length() + 10.0));
  }

  private static void words(Map<String, Double> features, WordMeasure words) {
    features.put("nouns", words.nouns());
    features.put("verbs", words.verbs());
    features.put("words.unknown", words.unknown());
    features.put("words.rarity", words.rarity());
    features.put("words.rarest", Math.log1p(words.rarest()));
  }

  /** What holds only where several things meet; a linear model cannot find that by itself. */
  private static void together(Map<String, Double> features, Reading reading) {
    double need = reading.weight("problem") + reading.weight("effect");
    double kind = reading.weight(reading.strongestKind());
    double others = DemandKind.listed().stream().mapToDouble(reading::weight).sum() - kind;
    double empty = reading.weight("slogan") + reading.weight("vague");
    double broken =
        reading.weight("placeholder")
            + reading.weight("garbled")
            + reading.weight("prompt")
            + reading.weight("claims")
            + reading.weight("news");
    features.put("need", Math.log1p(need));
    features.put("need.any", need > 0 ? 1.0 : 0.0);
    features.put("need.two", need >= 2 ? 1.0 : 0.0);
    features.put("need.object", need > 0 && reading.weight("scene") > 0 ? 1.0 : 0.0);
    features.put("need.figure", need > 0 && !reading.quantities().isEmpty() ? 1.0 : 0.0);
    features.put("kind", Math.log1p(kind));
    features.put("kind.sure", kind >= 6 ? 1.0 : 0.0);
    features.put("kind.others", Math.log1p(others));
    features.put("kind.overNeed", Math.log1p(kind) - Math.log1p(need));
    features.put("empty.overNeed", Math.log1p(empty) - Math.log1p(need));
    features.put("broken", Math.log1p(broken));
    features.put("broken.sure", broken >= 4 ? 1.0 : 0.0);
    features.put(
        "items.figureless",
        reading.quantities().isEmpty() ? Math.log1p(reading.shape().items()) : 0);
  }
}
