package dev.patentengine.index;

import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Optional;

/**
 * What a ranking sees of a patent: its words, its pairs of characters, its class and its meaning.
 * It is made when the patent is stored, so that nothing has to be cut while a demand waits.
 * Immutable.
 *
 * @param title words of the title, at search granularity
 * @param words words of title and abstract
 * @param pairs of neighbouring characters of title and abstract
 * @param subclasses of the IPC
 * @param meaning absent while it has not been embedded
 */
public record PatentFace(
    TermSet title, TermSet words, TermSet pairs, TermSet subclasses, Optional<Embedding> meaning) {

  /** The face of a patent whose texts have these words. */
  public static PatentFace of(Patent patent, Collection<String> title, Collection<String> words) {
    return new PatentFace(
        TermSet.of(title),
        TermSet.of(words),
        TermSet.of(CharacterPairs.of(patent.text())),
        TermSet.of(patent.ipc().stream().map(IpcSymbol::subclass).toList()),
        Optional.empty());
  }

  /** The same with this meaning, if it is known. */
  public PatentFace with(Optional<Embedding> known) {
    return new PatentFace(title, words, pairs, subclasses, known);
  }

  /** All but the meaning, for {@link #read}. */
  public byte[] bytes() {
    int size = title.bytes() + words.bytes() + pairs.bytes() + subclasses.bytes();
    ByteBuffer out = ByteBuffer.allocate(size);
    title.write(out);
    words.write(out);
    pairs.write(out);
    subclasses.write(out);
    return out.array();
  }

  /** A face without its meaning. */
  public static PatentFace read(ByteBuffer in) {
    return new PatentFace(
        TermSet.read(in), TermSet.read(in), TermSet.read(in), TermSet.read(in), Optional.empty());
  }
}
