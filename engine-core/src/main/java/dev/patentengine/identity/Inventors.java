package dev.patentengine.identity;

import dev.patentengine.identity.PersonWord.Merge;
import dev.patentengine.identity.PersonWord.Split;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who among inventors. Immutable, safe for concurrent use.
 *
 * <pre>{@code
 * List<Mention> mentions = new ArrayList<>();
 * patents.forEach(patent -> mentions.addAll(Mention.of(patent, names, directory::keys)));
 * Inventors inventors = Inventors.of(mentions);
 * Person person = inventors.find(new MentionId("CN107000001A", "王磊")).orElseThrow();
 * inventors.evidence(person);                 // why these mentions are one person
 * inventors.with(new PersonWord.Split(Set.of(person.mentions().getFirst().id())));
 * }</pre>
 *
 * <p>Rules: the same name at the same organization is one person; of a name common among
 * organizations, at a large one, a co-inventor or an IPC subclass has to be shared too. The same
 * name at another organization is another person until they share two co-inventors or a patent of
 * both organizations. One shared co-inventor, or a rare name in the same subclass, goes to the
 * review. Names are never compared for likeness.
 *
 * <p>Ids: see {@link Person#id}. Patents that name no inventor of a known name and no known
 * organization change nothing; more patents of an organization can make it a large one, which may
 * part persons of a common name.
 *
 * <p>Time and memory grow with the mentions; pairs are looked at within one name only.
 */
public final class Inventors {

  /** An organization with so many names of inventors may well have two of one name. */
  static final int LARGE_ORGANIZATION = 200;

  private final List<Mention> mentions;
  private final Map<MentionId, Integer> numbers;
  private final List<Link> links;
  private final List<NameBlock.Doubt> doubts;
  private final List<PersonWord> words;
  private final JoinedMentions joined;

  private Inventors(
      List<Mention> mentions,
      Map<MentionId, Integer> numbers,
      List<Link> links,
      List<NameBlock.Doubt> doubts,
      List<PersonWord> words) {
    this.mentions = mentions;
    this.numbers = numbers;
    this.links = links;
    this.doubts = doubts;
    this.words = words;
    this.joined = JoinedMentions.of(mentions.size(), links, splits());
  }

  /**
   * The persons behind these mentions.
   *
   * @throws IllegalArgumentException if a mention is there twice
   */
  public static Inventors of(Collection<Mention> mentions) {
    List<Mention> ordered =
        mentions.stream()
            .sorted(
                Comparator.comparing((Mention mention) -> mention.id().name())
                    .thenComparing(mention -> mention.id().patent()))
            .toList();
    Map<MentionId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      if (numbers.put(ordered.get(i).id(), i) != null) {
        throw new IllegalArgumentException("a mention is there twice: " + ordered.get(i).id());
      }
    }
    List<NameBlock> blocks = blocks(ordered);
    Map<String, Integer> sizes = new HashMap<>();
    blocks.forEach(
        block -> block.organizations().forEach(name -> sizes.merge(name, 1, Integer::sum)));
    List<Link> links = new ArrayList<>();
    List<NameBlock.Doubt> doubts = new ArrayList<>();
    for (NameBlock block : blocks) {
      block.resolve(name -> sizes.getOrDefault(name, 0) >= LARGE_ORGANIZATION);
      links.addAll(block.links());
      doubts.addAll(block.doubts());
    }
    return new Inventors(ordered, numbers, links, doubts, List.of());
  }

  private static List<NameBlock> blocks(List<Mention> ordered) {
    List<NameBlock> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= ordered.size(); i++) {
      if (i == ordered.size()
          || !ordered.get(i).id().name().equals(ordered.get(from).id().name())) {
        blocks.add(new NameBlock(ordered.subList(from, i), from));
        from = i;
      }
    }
    return blocks;
  }

  /**
   * The same with an operator's word laid over; no evidence is lost.
   *
   * @throws IllegalArgumentException if it speaks of a mention that is not there
   */
  public Inventors with(PersonWord word) {
    List<PersonWord> more = new ArrayList<>(words);
    more.add(word);
    List<Link> linked = new ArrayList<>(links);
    switch (word) {
      case Merge merge -> linked.add(link(merge, more.size()));
      case Split split -> split.part().forEach(this::number);
    }
    return new Inventors(mentions, numbers, linked, doubts, List.copyOf(more));
  }

  /** The same without the last word. */
  public Inventors withoutLastWord() {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("there is no word to take back");
    }
    int last = words.size();
    List<Link> kept = links.stream().filter(link -> link.after() < last).toList();
    return new Inventors(mentions, numbers, kept, doubts, words.subList(0, last - 1));
  }

  private Link link(Merge merge, int after) {
    int first = number(merge.first());
    int second = number(merge.second());
    int[] members = {Math.min(first, second), Math.max(first, second)};
    return new Link(EvidenceKind.OPERATOR, "", members, after);
  }

  private int number(MentionId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no such mention: " + id);
    }
    return number;
  }

  /** For each mention the numbers of the words that split it off. */
  private Map<Integer, List<Integer>> splits() {
    Map<Integer, List<Integer>> splits = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) instanceof Split split) {
        for (MentionId id : split.part()) {
          splits.computeIfAbsent(number(id), key -> new ArrayList<>()).add(i + 1);
        }
      }
    }
    return splits;
  }

  /** Every person, in the order of their ids. */
  public List<Person> persons() {
    return joined.roots().mapToObj(this::person).sorted(Comparator.comparing(Person::id)).toList();
  }

  /** The person who is mentioned there. */
  public Optional<Person> find(MentionId id) {
    return Optional.ofNullable(numbers.get(id)).map(this::person);
  }

  private Person person(int number) {
    return PersonMaker.of(joined.members(number).mapToObj(mentions::get).toList());
  }

  /** All evidence, also what a split divides. */
  public List<Evidence> evidence() {
    return links.stream().map(this::evidence).toList();
  }

  /** The evidence that joins at least two mentions of this person, also if others beside them. */
  public List<Evidence> evidence(Person person) {
    int number = number(person.mentions().getFirst().id());
    return joined.links(number).map(i -> evidence(links.get(i))).toList();
  }

  private Evidence evidence(Link link) {
    List<MentionId> ids = new ArrayList<>();
    for (int member : link.members()) {
      ids.add(mentions.get(member).id());
    }
    return new Evidence(link.kind(), link.value(), ids);
  }

  /** Pairs of persons who might be one, by name; none that are one meanwhile. */
  public List<PersonReview> review() {
    return doubts.stream()
        .filter(doubt -> !joined.together(doubt.first(), doubt.second()))
        .map(this::review)
        .distinct()
        .toList();
  }

  private PersonReview review(NameBlock.Doubt doubt) {
    return new PersonReview(
        person(doubt.first()).id(),
        person(doubt.second()).id(),
        mentions.get(doubt.first()).name(),
        doubt.reason(),
        doubt.value());
  }
}
