package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.identity.Organization;
import dev.patentengine.identity.SafeRule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Organizations with their names, for a person or one JSON object a line. */
final class NamesTable {

  private final PrintWriter out;
  private final int top;

  /** Of so many organizations, all of them where {@code top} is 0. */
  NamesTable(PrintWriter out, int top) {
    this.out = out;
    this.top = top;
  }

  void print(List<Organization> organizations) {
    first(organizations).forEach(this::print);
    out.flush();
  }

  void json(List<Organization> organizations) {
    first(organizations).forEach(this::json);
    out.flush();
  }

  private List<Organization> first(List<Organization> organizations) {
    return top == 0 ? organizations : organizations.stream().limit(top).toList();
  }

  private void print(Organization organization) {
    out.printf(Locale.ROOT, "%6d  %s%n", organization.count(), organization.name());
    for (Organization.Variant variant : organization.variants()) {
      if (!variant.text().equals(organization.name())) {
        out.printf(
            Locale.ROOT, "        %6d  %s（%s）%n", variant.count(), variant.text(), rules(variant));
      }
    }
  }

  private static String rules(Organization.Variant variant) {
    return variant.rules().isEmpty()
        ? "原样"
        : variant.rules().stream().map(SafeRule::chineseName).collect(Collectors.joining("、"));
  }

  private void json(Organization organization) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", organization.name())
            .put("key", organization.key())
            .put("count", organization.count());
    ArrayNode variants = json.putArray("variants");
    for (Organization.Variant variant : organization.variants()) {
      ObjectNode each = variants.addObject();
      each.put("text", variant.text()).put("count", variant.count());
      ArrayNode rules = each.putArray("rules");
      variant.rules().forEach(rule -> rules.add(rule.name().toLowerCase(Locale.ROOT)));
    }
    out.println(json);
  }
}
