package dev.patentengine.identity;

/**
 * Where an inventor is named: a patent and the key of the name.
 *
 * @param patent the patent's id
 * @param name the name as {@link OrganizationNames#spelled} writes it
 */
public record MentionId(String patent, String name) implements Comparable<MentionId> {

  public MentionId {
    if (patent.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("not a mention: \"" + patent + "\", \"" + name + "\"");
    }
  }

  @Override
  public int compareTo(MentionId other) {
    int byPatent = patent.compareTo(other.patent);
    return byPatent == 0 ? name.compareTo(other.name) : byPatent;
  }

  @Override
  public String toString() {
    return patent + "#" + name;
  }
}
