package dev.patentengine.nlp;

/**
 * What makes vectors comparable: two vectors may be compared only if their models' identities are
 * equal. Immutable.
 *
 * @param name the model with its precision, such as {@code bge-small-zh-v1.5/fp32}
 * @param digest SHA-256 over the weights and everything else that shapes a vector, lower-case hex,
 *     at least its first 16 characters
 * @param dimensions length of a vector
 */
public record ModelIdentity(String name, String digest, int dimensions) {

  public ModelIdentity {
    if (dimensions < 1) {
      throw new IllegalArgumentException("a vector has no " + dimensions + " dimensions");
    }
  }
}
