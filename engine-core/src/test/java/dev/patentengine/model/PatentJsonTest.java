package dev.patentengine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatentJsonTest {

  private static JsonNode json(String events) throws IOException {
    return new ObjectMapper()
        .readTree("{\"id\":\"p1\",\"title\":\"一种夹具\",\"events\":[" + events + "]}");
  }

  @Test
  void aDetailOfAnEventThatIsNoTextIsToldAndTheEventKept() throws IOException {
    JsonNode patent =
        json(
            """
            {"code":"TR01","date":"2024-05-06","from":"甲厂","to":{"name":"乙厂"},"reason":null}\
            """);
    List<JsonFieldException> doubts = new ArrayList<>();
    Patent read = PatentJson.read(patent, doubts::add);
    assertThat(read.events())
        .containsExactly(new LegalEvent("TR01", LocalDate.of(2024, 5, 6), Map.of("from", "甲厂")));
    assertThat(doubts)
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.field()).isEqualTo("events[0].to");
          assertThat(doubt.value()).contains("乙厂");
        });
    assertThatThrownBy(() -> PatentJson.read(patent)).isInstanceOf(JsonFieldException.class);
  }

  @Test
  void anEventWithoutItsDateIsToldAndTheOthersKept() throws IOException {
    JsonNode patent = json("{\"code\":\"TR01\"},{\"code\":\"PE01\",\"date\":\"2024-05-06\"}");
    List<JsonFieldException> doubts = new ArrayList<>();
    assertThat(PatentJson.read(patent, doubts::add).events())
        .extracting(LegalEvent::code)
        .containsExactly("PE01");
    assertThat(doubts).extracting(JsonFieldException::field).containsExactly("events[0].date");
  }
}
