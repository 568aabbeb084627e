package dev.patentengine.testing;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import dev.patentengine.nlp.Embedder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Made-up patents that look real, from a seed. For one thread. */
public final class RandomPatents {

  private static final List<String> THINGS =
      List.of("锂离子电池隔膜", "装载机变速箱", "图像识别方法", "LED照明灯具", "水处理膜组件", "数控机床主轴", "光伏逆变器", "注塑模具");
  private static final List<String> PARTS =
      List.of("聚偏二氟乙烯涂层", "换挡拨叉", "卷积神经网络", "散热翅片", "USB接口", "中空纤维", "冷却水道", "轴承座", "温度传感器");
  private static final List<String> AIMS =
      List.of("提高耐热性", "降低能耗", "避免跳挡", "减小体积", "延长使用寿命", "便于拆装维护");
  private static final List<String> IPC =
      List.of("H", "H01", "H01M", "H01M10", "H01M10/0525", "H01M2/16", "F16H63/30", "G06T7/00");
  private static final List<String> FIRMS =
      List.of("临沂动力机械有限公司", "武汉华中电子（集团）有限公司", "ＡＢＣ Power Co.", "山东理工大学", "abc power co.");
  private static final List<String> PEOPLE = List.of("王晓明", "李 华", "欧阳志远", "陈静", "Ｊohn Smith");
  private static final List<String> PLACES =
      List.of("420000", "420100", "420106", "371300", "110101");
  private static final List<String> EVENTS = List.of("PB01", "GR01", "CF01", "CX01", "TR01");
  private static final List<String> INDUSTRIES = List.of("1", "1.2", "1.2.3", "3.1", "10.2.1");

  private final Random random;
  private final Optional<Embedder> embedder;

  /** Patents with vectors of this embedder, most of them. */
  public RandomPatents(Random random, Embedder embedder) {
    this.random = random;
    this.embedder = Optional.of(embedder);
  }

  /** The next patent, under this id. */
  public IndexEntry next(String id) {
    Patent.Builder patent = Patent.builder(id);
    patent.citations(List.of("P" + Math.floorMod(id.hashCode(), 40)));
    patent.title("一种" + one(PARTS) + "的" + one(THINGS)).summary(summary());
    patent.claims(some(PARTS, 3)).applicants(some(FIRMS, 2)).inventors(some(PEOPLE, 3));
    patent.ipc(some(IPC, 3).stream().map(IpcSymbol::new).toList());
    patent.kind(PatentKind.values()[random.nextInt(PatentKind.values().length)]);
    if (random.nextInt(4) > 0) {
      patent.filed(day()).published(day()).region(new Region(one(PLACES)));
    }
    if (random.nextInt(3) == 0) {
      patent.family("F" + random.nextInt(5));
      patent.events(List.of(new LegalEvent(one(EVENTS), day(), Map.of("note", "登记"))));
    }
    IndexEntry entry = new IndexEntry(patent.build(), Optional.empty(), some(INDUSTRIES, 2));
    return random.nextInt(5) == 0 ? entry : embedded(entry);
  }

  private IndexEntry embedded(IndexEntry entry) {
    return embedder.map(by -> entry.with(by.embed(entry.patent().text()))).orElse(entry);
  }

  private String summary() {
    StringBuilder summary = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      summary.append(String.format(Locale.ROOT, "包括%s，用于%s。", one(PARTS), one(AIMS)));
    }
    return summary.toString();
  }

  private LocalDate day() {
    return LocalDate.of(2010 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Between none and {@code most} of these, without repetition. */
  private <T> List<T> some(List<T> of, int most) {
    List<T> chosen = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      T next = one(of);
      if (!chosen.contains(next)) {
        chosen.add(next);
      }
    }
    return chosen;
  }
}
