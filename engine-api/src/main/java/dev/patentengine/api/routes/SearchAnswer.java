package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.Answers;
import dev.patentengine.index.SearchResult;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a search found as JSON. */
final class SearchAnswer {

  private SearchAnswer() {}

  /** {@code {"total","exact","hits":[…],"facets":{…}}}; a patent removed meanwhile is left out. */
  static ObjectNode of(
      SearchResult result, int skip, int values, Function<String, Optional<Patent>> patents) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("total", result.total()).put("exact", result.exact());
    ArrayNode hits = json.putArray("hits");
    int rank = skip;
    for (SearchResult.Hit hit : result.hits()) {
      int at = ++rank;
      patents
          .apply(hit.id())
          .ifPresent(patent -> hit(hits.addObject().put("rank", at), patent, hit));
    }
    ObjectNode facets = json.putObject("facets");
    result
        .facets()
        .forEach((facet, counts) ->
            counts(facets.putArray(facet.name().toLowerCase(Locale.ROOT)), counts, values));
    return json;
  }

  private static void hit(ObjectNode json, Patent patent, SearchResult.Hit hit) {
    Answers.patent(json, patent).put("score", Answers.rounded(hit.score()));
    texts(json.putArray("applicants"), patent.applicants());
    texts(json.putArray("inventors"), patent.inventors());
    texts(json.putArray("ipc"), patent.ipc().stream().map(IpcSymbol::value).toList());
    patent.filed().ifPresent(day -> json.put("filed", day.toString()));
    patent.kind().ifPresent(kind -> json.put("kind", kind.code()));
  }

  private static void counts(ArrayNode array, List<SearchResult.Count> counts, int values) {
    counts.stream()
        .limit(values)
        .forEach(count ->
            array.addObject().put("value", count.value()).put("documents", count.documents()));
  }

  private static void texts(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
