package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.JsonText;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.RandomPatents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntryCodecTest {

  private final RandomPatents patents = new RandomPatents(new Random(7), new HashedEmbedder(8));

  private static String text(IndexEntry entry) {
    return new String(EntryCodec.encode(entry), StandardCharsets.UTF_8);
  }

  @Test
  void thePatentStandsInItAsInAnExport() throws IOException {
    for (int i = 0; i < 200; i++) {
      Patent patent = patents.next("P" + i).patent();
      IndexEntry entry = IndexEntry.of(patent).with(List.of("1.2.3"));
      assertThat(text(entry))
          .isEqualTo(
              "{\"patent\":"
                  + JsonText.of(PatentJson.write(patent))
                  + ",\"industries\":[\"1.2.3\"]}");
      assertThat(EntryCodec.decode(EntryCodec.encode(entry), Optional.empty())).isEqualTo(entry);
    }
  }

  @Test
  void halfASurrogatePairSurvives() throws IOException {
    Patent odd = Patent.builder("P").title("夹具\uD83D\uDE00\uD800\"\\\n\u0001").build();
    IndexEntry entry = IndexEntry.of(odd);
    assertThat(text(entry)).contains("夹具\uD83D\uDE00\\ud800\\\"\\\\\\n\\u0001");
    assertThat(EntryCodec.decode(EntryCodec.encode(entry), Optional.empty())).isEqualTo(entry);
  }
}
