package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTableTest {

  private static String line(String json) throws IOException {
    return ResultTable.line(new ObjectMapper().readTree(json)).replaceAll(" +", " ");
  }

  @Test
  void showsAllThatStandsBesideASpeed() throws IOException {
    assertThat(
            line(
                """
                {"benchmark":"V.x","parameters":{"k":"1"},"score":1.2341,"error":0.1,"unit":"ms/op",
                 "p50":1.1,"p99":2.2,"facts":{"recall@100":0.981},"allocated":12345.6}\
                """))
        .isEqualTo(
            "V.x k=1 1.234 ± 0.100 ms/op p50 1.100 p99 2.200 recall@100 0.981 分配 12,346 B/op");
  }

  @Test
  void saysWhereTheErrorIsUnknown() throws IOException {
    assertThat(line("{\"benchmark\":\"V.x\",\"score\":2,\"unit\":\"s/op\"}"))
        .isEqualTo("V.x 2.000 ± ? s/op");
  }

  @ParameterizedTest
  @CsvSource({"0.00123,0.001", "9.87654,9.877", "98.7654,98.77", "987.654,987.7", "98765,'98,765'"})
  void numbersKeepWhatMatters(double value, String shown) {
    assertThat(ResultTable.number(value)).isEqualTo(shown);
  }
}
