package dev.patentengine.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Facet;
import dev.patentengine.diagnose.Finding;
import dev.patentengine.diagnose.Label;
import dev.patentengine.diagnose.StructuredDemand;
import dev.patentengine.nlp.Span;
import java.util.List;

/** A diagnosis as JSON with stable field names. */
public final class DiagnosisAnswer {

  private DiagnosisAnswer() {}

  /**
   * {@code {"id","verdict","score","probability","kind","findings":[{"code","severity","evidence",
   * "advice"}],"facets","structured","rewritten","reasons"}}; evidence is a list of places with
   * their text.
   */
  public static ObjectNode of(Diagnosis diagnosis) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", diagnosis.id());
    json.put("verdict", diagnosis.verdict().code());
    json.put("score", diagnosis.score());
    json.put("probability", Answers.rounded(diagnosis.probability()));
    json.put("kind", diagnosis.kind().code());
    diagnosis.duplicateOf().ifPresent(other -> json.put("duplicateOf", other));
    ArrayNode findings = json.putArray("findings");
    diagnosis.findings().forEach(each -> finding(findings.addObject(), each, diagnosis.text()));
    ObjectNode facets = json.putObject("facets");
    diagnosis.facets().forEach(each -> facet(facets, each, diagnosis.text()));
    structured(json.putObject("structured"), diagnosis.structured());
    json.put("rewritten", diagnosis.rewritten());
    ArrayNode reasons = json.putArray("reasons");
    diagnosis
        .reasons()
        .forEach(each ->
            reasons
                .addObject()
                .put("feature", each.feature())
                .put("contribution", Answers.rounded(each.contribution())));
    return json;
  }

  private static void finding(ObjectNode json, Finding finding, String text) {
    json.put("code", finding.code()).put("severity", finding.severity().code());
    evidence(json, finding.evidence(), text);
    json.put("advice", finding.advice());
  }

  private static void facet(ObjectNode json, Facet facet, String text) {
    ObjectNode one = json.putObject(facet.kind().code());
    one.put("stated", facet.stated()).put("score", Answers.rounded(facet.score()));
    evidence(one, facet.evidence(), text);
  }

  private static void evidence(ObjectNode json, List<Span> spans, String text) {
    ArrayNode array = json.putArray("evidence");
    spans.forEach(span ->
        array
            .addObject()
            .put("start", span.start())
            .put("end", span.end())
            .put("text", span.in(text)));
  }

  private static void structured(ObjectNode json, StructuredDemand demand) {
    json.put("object", demand.object());
    texts(json, "problems", demand.problems());
    texts(json, "effects", demand.effects());
    texts(json, "indicators", demand.indicators());
    texts(json, "constraints", demand.constraints());
    texts(json, "presentState", demand.presentState());
    texts(json, "keywords", demand.keywords());
    labels(json, "industries", demand.industries());
    labels(json, "ipc", demand.ipc());
    demand.region().ifPresent(region -> json.put("region", region.code()));
  }

  private static void labels(ObjectNode json, String field, List<Label> labels) {
    ArrayNode array = json.putArray(field);
    labels.forEach(label ->
        array
            .addObject()
            .put("code", label.code())
            .put("name", label.name())
            .put("confidence", Answers.rounded(label.confidence())));
  }

  private static void texts(ObjectNode json, String field, List<String> texts) {
    ArrayNode array = json.putArray(field);
    texts.forEach(array::add);
  }
}
