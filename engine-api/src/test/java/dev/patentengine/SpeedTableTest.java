package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SpeedTableTest {

  @Test
  void showsWhatWasMeasuredAndADashWhereNothingWas() throws IOException {
    String file =
        """
        {"results":[
         {"benchmark":"VectorBenchmark.nearest","parameters":{"share":"0.1"},"score":1.25,
          "error":0.05,"unit":"ms/op","p50":1.1,"p99":20.5,"facts":{"recall@100":0.981}},
         {"benchmark":"IndexingBenchmark.put","parameters":{},"score":1234.5,"unit":"ops/s"}]}
        """;
    assertThat(SpeedTable.of(new ObjectMapper().readTree(file)))
        .isEqualTo(
            """
            | 基准 | 值 | 单位 | p50 | p99 | recall@100 |
            |---|---|---|---|---|---|
            | Vector.nearest share=0.1 | 1.250 ± 0.050 | ms/op | 1.100 | 20.5 | 0.981 |
            | Indexing.put | 1,235 | ops/s | – | – | – |
            """);
  }
}
