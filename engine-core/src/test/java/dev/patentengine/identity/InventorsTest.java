package dev.patentengine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.identity.PersonReview.Reason;
import dev.patentengine.identity.PersonWord.Merge;
import dev.patentengine.identity.PersonWord.Split;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InventorsTest {

  private static final OrganizationNames NAMES =
      OrganizationNames.of(text -> text, OrganizationAliases.none());

  private static Mention mention(
      String patent, String name, Set<String> organizations, Set<String> others, String field) {
    return new Mention(
        new MentionId(patent, name),
        name,
        organizations,
        others,
        Set.of(field),
        OptionalInt.of(2018));
  }

  private static Mention at(String organization, String patent, String... others) {
    return mention(patent, "王磊", Set.of(organization), Set.of(others), "H01M");
  }

  private static boolean one(Inventors inventors, String a, String b) {
    return inventors.find(new MentionId(a, "王磊")).equals(inventors.find(new MentionId(b, "王磊")));
  }

  @Test
  void holdsOneNameAtOneOrganizationForOnePerson() {
    Inventors inventors = Inventors.of(List.of(at("蓝海公司", "CN1"), at("蓝海公司", "CN2")));
    assertThat(inventors.persons()).hasSize(1);
    Person person = inventors.persons().getFirst();
    assertThat(inventors.evidence(person))
        .singleElement()
        .satisfies(evidence -> {
          assertThat(evidence.kind()).isEqualTo(EvidenceKind.ORGANIZATION);
          assertThat(evidence.value()).isEqualTo("蓝海公司");
        });
  }

  @Test
  void holdsOneNameAtTwoOrganizationsForTwoAndAsksWhereTheFieldIsOne() {
    Inventors inventors = Inventors.of(List.of(at("蓝海公司", "CN1"), at("红山公司", "CN2")));
    assertThat(inventors.persons()).hasSize(2);
    assertThat(inventors.review())
        .singleElement()
        .extracting(PersonReview::reason)
        .isEqualTo(Reason.FIELD);
  }

  @Test
  void joinsTwoOrganizationsByTwoSharedCoInventors() {
    Inventors inventors =
        Inventors.of(List.of(at("蓝海公司", "CN1", "李静", "赵敏"), at("红山公司", "CN2", "李静", "赵敏", "周涛")));
    assertThat(one(inventors, "CN1", "CN2")).isTrue();
    assertThat(inventors.review()).isEmpty();
  }

  @Test
  void asksWhereOneCoInventorIsShared() {
    Inventors inventors = Inventors.of(List.of(at("蓝海公司", "CN1", "李静"), at("红山公司", "CN2", "李静")));
    assertThat(one(inventors, "CN1", "CN2")).isFalse();
    assertThat(inventors.review())
        .singleElement()
        .extracting(PersonReview::reason)
        .isEqualTo(Reason.ONE_CO_INVENTOR);
  }

  @Test
  void joinsTwoOrganizationsByAPatentOfBoth() {
    Mention joint = mention("CN3", "王磊", Set.of("蓝海公司", "红山公司"), Set.of(), "H01M");
    Inventors inventors = Inventors.of(List.of(at("蓝海公司", "CN1"), at("红山公司", "CN2"), joint));
    assertThat(inventors.persons()).hasSize(1);
    assertThat(inventors.evidence(inventors.persons().getFirst())).hasSize(2);
  }

  @Test
  void asksMoreOfACommonNameInALargeOrganization() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < NameBlock.COMMON; i++) {
      mentions.add(at("小厂" + i, "CN9" + i));
    }
    mentions.add(mention("CN1", "王磊", Set.of("大公司"), Set.of("李静"), "H01M"));
    mentions.add(mention("CN2", "王磊", Set.of("大公司"), Set.of("李静"), "G06F"));
    mentions.add(mention("CN3", "王磊", Set.of("大公司"), Set.of(), "G06F"));
    mentions.add(mention("CN4", "王磊", Set.of("大公司"), Set.of(), "A23L"));
    Inventors small = Inventors.of(mentions);
    assertThat(one(small, "CN1", "CN4")).isTrue();
    for (int i = 0; i < Inventors.LARGE_ORGANIZATION; i++) {
      mentions.add(mention("CN5" + i, "员工" + i, Set.of("大公司"), Set.of(), "B65D"));
    }
    Inventors large = Inventors.of(mentions);
    assertThat(one(large, "CN1", "CN2")).isTrue();
    assertThat(one(large, "CN2", "CN3")).isTrue();
    assertThat(one(large, "CN1", "CN4")).isFalse();
    assertThat(large.review()).extracting(PersonReview::reason).contains(Reason.ORGANIZATION);
  }

  @Test
  void keepsIdsWhenUnrelatedPatentsCome() {
    Random random = new Random(11);
    List<Mention> mentions = randomMentions(random, 300);
    List<Person> before = Inventors.of(mentions).persons();
    List<Mention> more = new ArrayList<>(mentions);
    for (int i = 0; i < 300; i++) {
      more.add(mention("CN0" + i, "新人" + i % 50, Set.of("新单位" + i % 9), Set.of(), "A01B"));
    }
    Collections.shuffle(more, random);
    assertThat(Inventors.of(more).persons()).containsAll(before);
  }

  @Test
  void answersTheSameInWhateverOrderMentionsCome() {
    Random random = new Random(12);
    List<Mention> mentions = randomMentions(random, 400);
    Inventors first = Inventors.of(mentions);
    List<Mention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, random);
    Inventors second = Inventors.of(shuffled);
    assertThat(second.persons()).isEqualTo(first.persons());
    assertThat(second.evidence()).isEqualTo(first.evidence());
    assertThat(second.review()).isEqualTo(first.review());
  }

  static List<Mention> randomMentions(Random random, int count) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Set<String> others = new java.util.TreeSet<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        others.add("合作者" + random.nextInt(25));
      }
      Set<String> organizations = new java.util.TreeSet<>();
      for (int k = random.nextInt(3); k > 0; k--) {
        organizations.add("单位" + random.nextInt(12));
      }
      mentions.add(
          mention(
              "CN" + (1000 + i),
              "姓名" + random.nextInt(12),
              organizations,
              others,
              "H0" + random.nextInt(9) + "M"));
    }
    return mentions;
  }

  @Test
  void splitsAndTakesTheWordBack() {
    Inventors joined =
        Inventors.of(List.of(at("蓝海公司", "CN1"), at("蓝海公司", "CN2"), at("蓝海公司", "CN3")));
    Inventors split = joined.with(new Split(Set.of(new MentionId("CN1", "王磊"))));
    assertThat(one(split, "CN1", "CN2")).isFalse();
    assertThat(one(split, "CN2", "CN3")).isTrue();
    assertThat(split.evidence()).isEqualTo(joined.evidence());
    assertThat(split.withoutLastWord().persons()).isEqualTo(joined.persons());
  }

  @Test
  void mergesWhatWasSplitWhenTheOperatorSaysSoLater() {
    MentionId first = new MentionId("CN1", "王磊");
    Inventors inventors =
        Inventors.of(List.of(at("蓝海公司", "CN1"), at("蓝海公司", "CN2")))
            .with(new Split(Set.of(first)))
            .with(new Merge(first, new MentionId("CN2", "王磊")));
    assertThat(one(inventors, "CN1", "CN2")).isTrue();
  }

  @Test
  void refusesWordsOnMentionsThatAreNotThere() {
    Inventors inventors = Inventors.of(List.of(at("蓝海公司", "CN1")));
    MentionId missing = new MentionId("CN7", "王磊");
    assertThatThrownBy(() -> inventors.with(new Split(Set.of(missing))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CN7#王磊");
    assertThatThrownBy(() -> inventors.with(new Merge(missing, new MentionId("CN1", "王磊"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(inventors::withoutLastWord).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Inventors.of(List.of(at("甲", "CN1"), at("乙", "CN1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CN1#王磊");
  }

  @Test
  void readsMentionsOfAPatent() {
    Patent patent =
        Patent.builder("CN107000001A")
            .applicants(List.of("蓝海机电（武汉）有限公司", "王磊"))
            .inventors(List.of("王磊", "不公告发明人", "李　静", "王磊", "A.史密斯"))
            .ipc(List.of(IpcSymbol.of("H01M10/05"), IpcSymbol.of("H01M4/00")))
            .published(LocalDate.of(2019, 7, 9))
            .build();
    List<Mention> mentions = Mention.of(patent, NAMES, NAMES::keys);
    assertThat(mentions)
        .extracting(mention -> mention.id().name())
        .containsExactly("a.史密斯", "李静", "王磊");
    assertThat(mentions.getLast().organizations()).containsExactly("蓝海机电(武汉)有限公司");
    assertThat(mentions.getLast().coInventors()).containsExactlyInAnyOrder("a.史密斯", "李静");
    assertThat(mentions.getLast().fields()).containsExactly("H01M");
    assertThat(mentions.getLast().year()).hasValue(2019);
  }

  @Test
  void hasNoPersonsWithoutMentions() {
    assertThat(Inventors.of(List.of()).persons()).isEmpty();
  }
}
