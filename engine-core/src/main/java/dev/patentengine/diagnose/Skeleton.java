package dev.patentengine.diagnose;

import dev.patentengine.model.Demand;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A demand in the order of the national collection form: what it says stands there in its own
 * words, what it does not say is asked for. Stateless.
 */
final class Skeleton {

  private static final String TO_FILL = "【请补充】";

  private Skeleton() {}

  static String of(
      Demand demand, StructuredDemand structured, Reading reading, List<Facet> facets) {
    StringBuilder form = new StringBuilder();
    line(form, "需求名称", name(structured));
    line(form, "一、主要问题", said(structured.problems(), FacetKind.PROBLEM, facets));
    line(form, "　　现状与已有尝试", said(structured.presentState(), FacetKind.PRESENT_STATE, facets));
    line(form, "　　使用对象与条件", asked(FacetKind.SCENE, facets, "见上文"));
    line(form, "二、关键技术及指标", said(structured.indicators(), FacetKind.INDICATORS, facets));
    line(form, "　　限制条件", said(structured.constraints(), FacetKind.CONSTRAINTS, facets));
    line(form, "三、预期目标", wanted(structured));
    line(
        form,
        "时间要求",
        said(clauses(reading, FacetKind.TIME_FRAME, facets), FacetKind.TIME_FRAME, facets));
    line(form, "拟投入经费", funds(demand, clauses(reading, FacetKind.FUNDS, facets), facets));
    line(
        form,
        "合作方式",
        said(clauses(reading, FacetKind.COOPERATION, facets), FacetKind.COOPERATION, facets));
    line(
        form,
        "对解决方的要求",
        said(clauses(reading, FacetKind.SOLVER, facets), FacetKind.SOLVER, facets));
    return form.toString().stripTrailing();
  }

  private static void line(StringBuilder form, String head, String body) {
    form.append(head).append('：').append(body).append('\n');
  }

  private static String name(StructuredDemand structured) {
    return structured.object().isEmpty()
        ? TO_FILL + "用一句话概括：什么产品或工序 + 要解决什么"
        : structured.object() + TO_FILL + "请确认并补成“对象 + 要解决的问题”";
  }

  private static String wanted(StructuredDemand structured) {
    return structured.effects().isEmpty()
        ? TO_FILL + "希望达到什么效果？怎样才算解决了？"
        : String.join("；", structured.effects());
  }

  private static List<String> clauses(Reading reading, FacetKind facet, List<Facet> facets) {
    return Facet.among(facets, facet).stated()
        ? Structurer.clauses(reading, facet.lists().toArray(String[]::new))
        : List.of();
  }

  private static String said(List<String> clauses, FacetKind facet, List<Facet> facets) {
    String text = String.join("；", clauses);
    if (Facet.among(facets, facet).stated() && !text.isEmpty()) {
      return text;
    }
    return (text.isEmpty() ? "" : text + "。") + TO_FILL + facet.question();
  }

  private static String asked(FacetKind facet, List<Facet> facets, String otherwise) {
    return Facet.among(facets, facet).stated() ? otherwise : TO_FILL + facet.question();
  }

  private static String funds(Demand demand, List<String> clauses, List<Facet> facets) {
    OptionalDouble given = demand.fundsWanYuan();
    return given.isPresent()
        ? Double.toString(given.getAsDouble()).replaceFirst("\\.0$", "") + " 万元"
        : said(clauses, FacetKind.FUNDS, facets);
  }
}
