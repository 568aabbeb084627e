package dev.patentengine.index;

import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Optional;

/**
 * What a ranking sees of a patent: its words, its pairs of characters and its meaning. It is made
 * when the patent is stored, so that nothing has to be cut while a demand waits. Immutable.
 *
 * @param words of title and abstract, at search granularity
 * @param pairs of neighbouring characters of title and abstract
 * @param meaning absent while it has not been embedded
 */
public record PatentFace(TermSet words, TermSet pairs, Optional<Embedding> meaning) {

  /** The face of a patent whose title and abstract have these words. */
  public static PatentFace of(Patent patent, Collection<String> words) {
    TermSet pairs = TermSet.ofHashes(CharacterPairs.hashes(patent.text()));
    return new PatentFace(TermSet.of(words), pairs, Optional.empty());
  }

  /** The same with this meaning, if it is known. */
  public PatentFace with(Optional<Embedding> known) {
    return new PatentFace(words, pairs, known);
  }

  /** All but the meaning, for {@link #read}. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(words.bytes() + pairs.bytes());
    words.write(out);
    pairs.write(out);
    return out.array();
  }

  /** A face without its meaning. */
  public static PatentFace read(ByteBuffer in) {
    return new PatentFace(TermSet.read(in), TermSet.read(in), Optional.empty());
  }
}
