package dev.patentengine.diagnose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A demand's text with what a judge said of it. Immutable.
 *
 * @param id its key
 * @param text the text, empty in a file of labels alone
 * @param topic what it is about; texts of one topic are trained and tested on together
 * @param verdict what to do with it
 * @param kind what it is about
 * @param facets what it states, by code
 * @param faults what is wrong with it, by the codes of the labelling rules
 */
public record LabelledDemand(
    String id,
    String text,
    String topic,
    Verdict verdict,
    DemandKind kind,
    Set<FacetKind> facets,
    Set<String> faults) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public LabelledDemand {
    facets = Set.copyOf(facets);
    faults = Set.copyOf(faults);
  }

  /** Whether the judge saw this facet. */
  public boolean has(FacetKind facet) {
    return facets.contains(facet);
  }

  /**
   * The demands of JSON Lines.
   *
   * @throws IllegalArgumentException at the first line that is none
   */
  public static List<LabelledDemand> read(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).map(LabelledDemand::read).toList();
  }

  private static LabelledDemand read(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      Set<FacetKind> facets = EnumSet.noneOf(FacetKind.class);
      json.path("facets").forEach(each -> facets.add(facet(each.asText())));
      Set<String> faults = new TreeSet<>();
      json.path("faults").forEach(each -> faults.add(each.asText()));
      return new LabelledDemand(
          json.path("id").asText(),
          json.path("text").asText(),
          json.path("topic").asText(),
          Verdict.of(json.path("verdict").asText()),
          DemandKind.of(json.path("kind").asText()),
          facets,
          faults);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a labelled demand: " + line, e);
    }
  }

  private static FacetKind facet(String code) {
    for (FacetKind each : FacetKind.values()) {
      if (each.code().equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no facet " + code);
  }
}
