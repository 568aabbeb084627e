package dev.patentengine.testing;

import dev.patentengine.index.Facet;
import dev.patentengine.index.Filter;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.TextField;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Questions to an index of {@link RandomPatents}, from a seed. For one thread. */
public final class RandomRequests {

  private final Random random;
  private final Segmenter segmenter;
  private final Embedder embedder;

  /** Questions cut by this segmenter and embedded by this embedder. */
  public RandomRequests(Random random, Segmenter segmenter, Embedder embedder) {
    this.random = random;
    this.segmenter = segmenter;
    this.embedder = embedder;
  }

  /** The next question. */
  public SearchRequest next() {
    List<Facet> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (random.nextInt(3) == 0) {
        facets.add(facet);
      }
    }
    return new SearchRequest(
        query(),
        filter(2),
        random.nextInt(4) * random.nextInt(8),
        random.nextInt(30),
        facets,
        random.nextBoolean());
  }

  private Query query() {
    String text = one("耐热性好的电池隔膜涂层", "变速箱换挡跳挡", "USB接口LED灯具散热", "没有这样的词儿吧", "a", "临沂动力 王晓明");
    return switch (random.nextInt(5)) {
      case 0 -> new Query.Everything();
      case 1, 2 -> new Query.Nearest(embedder.embed(text));
      default -> new Query.Terms(terms(text), fields());
    };
  }

  private Map<String, Float> terms(String text) {
    Map<String, Float> terms = new TreeMap<>();
    segmenter
        .segment(text, Granularity.SEARCH)
        .forEach(token -> terms.merge(token.text(), 1f + random.nextInt(2), Float::sum));
    return terms;
  }

  private Map<TextField, Float> fields() {
    TextField[] all = TextField.values();
    Map<TextField, Float> fields = new TreeMap<>(Map.of(all[random.nextInt(all.length)], 1f));
    for (TextField field : all) {
      if (random.nextBoolean()) {
        fields.put(field, 1 + random.nextInt(4) / 2f);
      }
    }
    return fields;
  }

  private Filter filter(int depth) {
    return switch (random.nextInt(depth == 0 ? 13 : 17)) {
      case 0 ->
          new Filter.Ipc(new IpcSymbol(one("H", "H01", "H01M", "H01M10", "H01M2/16", "G06T")));
      case 1 -> new Filter.Applicant(one("abc  POWER co.", "山东理工大学", "武汉华中电子(集团)有限公司", "无"));
      case 2 -> new Filter.Inventor(one("李华", "欧阳 志远", "john smith"));
      case 3 -> new Filter.In(new Region(one("420000", "420100", "371300", "110000", "420106")));
      case 4 -> new Filter.Filed(day(), day());
      case 5 -> new Filter.Published(day(), day().plusYears(1));
      case 6 -> new Filter.Status(Set.of(LegalStatus.UNKNOWN, LegalStatus.LAPSED));
      case 7 -> new Filter.Kind(Set.of(PatentKind.GRANT, PatentKind.UTILITY));
      case 8 -> new Filter.Industry(one("1", "1.2", "10", "10.2.1", "2"));
      case 9 -> new Filter.Ids(Set.of("P1", "P2", "P33", "不存在"));
      case 10 -> new Filter.Family("F" + random.nextInt(6));
      case 11 -> new Filter.Cites("P" + random.nextInt(40));
      case 12 -> Filter.ALL;
      case 13 -> new Filter.Not(filter(depth - 1));
      case 14 -> new Filter.And(List.of(filter(depth - 1), filter(depth - 1)));
      case 15 -> new Filter.Or(List.of(filter(depth - 1), filter(depth - 1), filter(depth - 1)));
      default -> new Filter.Or(List.of());
    };
  }

  private LocalDate day() {
    return LocalDate.of(2010 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
