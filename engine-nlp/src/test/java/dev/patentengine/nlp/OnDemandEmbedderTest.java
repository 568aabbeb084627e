package dev.patentengine.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.patentengine.nlp.onnx.BgeEmbedder;
import dev.patentengine.nlp.onnx.BgeEmbedderBuilder;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnDemandEmbedderTest {

  private final BgeEmbedderBuilder builder = BgeEmbedder.builder().maxPieces(64).threads(1);
  private final AtomicInteger named = new AtomicInteger();
  private final AtomicInteger opened = new AtomicInteger();

  private OnDemandEmbedder embedder() {
    return new OnDemandEmbedder(
        () -> {
          named.incrementAndGet();
          return builder.identity();
        },
        () -> {
          opened.incrementAndGet();
          return builder.open();
        });
  }

  @Test
  void tellsItsIdentityBeforeItIsOpened() {
    try (Embedder embedder = embedder();
        BgeEmbedder same = builder.open()) {
      assertThat(embedder.identity()).isEqualTo(same.identity()).isEqualTo(embedder.identity());
      assertThat(opened).hasValue(0);
      assertThat(named).hasValue(1);
    }
  }

  @Test
  void isOpenedOnceAndNotAfterItsEnd() {
    OnDemandEmbedder embedder = embedder();
    assertThat(embedder.embed("装载机").dimensions())
        .isEqualTo(embedder.embed("换挡").dimensions())
        .isEqualTo(embedder.identity().dimensions());
    assertThat(opened).hasValue(1);
    assertThat(named).hasValue(0);
    embedder.close();
    assertThatIllegalStateException().isThrownBy(() -> embedder.embed("装载机"));
  }
}
