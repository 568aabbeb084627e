package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Patent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CautionTest {

  private static Patent with(LegalEvent... events) {
    return Patent.builder("p").title("换挡机构").events(List.of(events)).build();
  }

  private static LegalEvent event(String code, int year) {
    return new LegalEvent(code, LocalDate.of(year, 5, 1), Map.of());
  }

  @Test
  void aPatentInForceNeedsNoCaution() {
    assertThat(Caution.of(with(event("GR01", 2018)))).isEmpty();
  }

  @Test
  void tellsOfAPledgeUntilItIsCancelled() {
    assertThat(Caution.of(with(event("GR01", 2018), event("PE01", 2019))))
        .containsExactly(Caution.PLEDGED);
    assertThat(Caution.of(with(event("GR01", 2018), event("PE01", 2019), event("PC01", 2021))))
        .isEmpty();
    assertThat(
            Caution.of(
                with(
                    event("PE01", 2022),
                    event("GR01", 2018),
                    event("PE01", 2019),
                    event("PC01", 2021))))
        .containsExactly(Caution.PLEDGED);
  }

  @Test
  void onlyAnExclusiveLicenceStandsInTheWay() {
    LegalEvent exclusive =
        new LegalEvent("EE01", LocalDate.of(2020, 1, 1), Map.of("licenceType", "独占许可"));
    LegalEvent plain =
        new LegalEvent("EE01", LocalDate.of(2020, 1, 1), Map.of("licenceType", "普通许可"));
    assertThat(Caution.of(with(event("GR01", 2018), exclusive)))
        .containsExactly(Caution.EXCLUSIVELY_LICENSED);
    assertThat(Caution.of(with(event("GR01", 2018), plain))).isEmpty();
    assertThat(Caution.of(with(event("GR01", 2018), exclusive, event("EC01", 2021)))).isEmpty();
  }

  @Test
  void whenTheRightHasEndedNothingElseMatters() {
    assertThat(Caution.of(with(event("GR01", 2018), event("PE01", 2019), event("CF01", 2020))))
        .containsExactly(Caution.ENDED);
    assertThat(Caution.of(Patent.builder("p").title("甲").statedStatus(LegalStatus.EXPIRED).build()))
        .containsExactly(Caution.ENDED);
  }

  @Test
  void tellsThatNothingIsKnown() {
    assertThat(Caution.of(with())).containsExactly(Caution.STATUS_UNKNOWN);
  }
}
