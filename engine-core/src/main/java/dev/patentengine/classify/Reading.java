package dev.patentengine.classify;

import dev.patentengine.nlp.Embedding;
import java.util.Optional;

/**
 * What a model says of a text. The arrays are never changed.
 *
 * @param words of the text that the model knows
 * @param vector of the text, if it was read by its meaning too
 * @param shares of the groups and {@code none}
 * @param register who wrote the text
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one method to the next
record Reading(SparseVector words, Optional<Embedding> vector, float[] shares, Register register) {

  /** What the names of the curves begin with that turn the shares into confidences. */
  String curves() {
    return register.curves() + meaning();
  }

  /** The name of the curve that turns the shares of IPC subclasses into confidences. */
  String subclassCurve() {
    return meaning() + "subclass";
  }

  /** What the names of the fusions with the reference table begin with. */
  String meaning() {
    return vector.isPresent() ? Meaning.CURVES : "";
  }
}
