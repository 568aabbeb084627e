package dev.patentengine.nlp.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a text into the word pieces that the network reads, as their numbers in its vocabulary. Safe
 * for concurrent use until closed.
 */
final class WordPieces implements AutoCloseable {

  /** Number of {@code [SEP]}, which ends every text. */
  static final long SEPARATOR = 102;

  /** {@code [CLS]} and {@code [SEP]}. */
  static final int FRAME = 2;

  /** A word gives at most 100 pieces (WordPiece, max_input_chars_per_word), so a cut one too. */
  private static final int LONGEST_WORD = 128;

  private static final int UNITS_READ_AHEAD = 8;

  private final HuggingFaceTokenizer tokenizer;
  private final int limit;

  private WordPieces(HuggingFaceTokenizer tokenizer, int limit) {
    this.tokenizer = tokenizer;
    this.limit = limit;
  }

  /**
   * Opens a tokenizer.
   *
   * @param definition a {@code tokenizer.json}
   * @param limit pieces of a text at most, the frame included
   * @param cache where to unpack the native code, else a private directory for the moment
   */
  static WordPieces open(byte[] definition, int limit, Optional<Path> cache) {
    return TokenizerNatives.offline(cache, () -> new WordPieces(read(definition), limit));
  }

  private static HuggingFaceTokenizer read(byte[] definition) {
    Map<String, String> options =
        Map.of("addSpecialTokens", "true", "truncation", "DO_NOT_TRUNCATE", "padding", "false");
    try {
      return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(definition), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pieces of {@code text}, framed, shortened to the limit. */
  long[] of(String text) {
    for (long units = (long) limit * UNITS_READ_AHEAD; ; units *= 4) {
      boolean whole = text.length() <= units;
      long[] pieces = encode(whole ? text : text.substring(0, (int) units));
      if (whole || pieces.length >= limit + LONGEST_WORD) {
        return shorten(pieces);
      }
    }
  }

  /** Whether {@code text} is read whole. */
  boolean reads(String text) {
    return normalized(text).length() + FRAME <= limit || encode(text).length <= limit;
  }

  private long[] encode(String text) {
    return tokenizer.encode(normalized(text)).getIds();
  }

  private long[] shorten(long[] pieces) {
    if (pieces.length <= limit) {
      return pieces;
    }
    long[] head = Arrays.copyOf(pieces, limit);
    head[limit - 1] = SEPARATOR;
    return head;
  }

  /**
   * NFKC in lower case: the vocabulary is lower case and the tokenizer does not see to it, so
   * {@code LED} would be unknown. Lone surrogates, which no encoder can carry, become U+FFFD, which
   * the tokenizer drops.
   */
  static String normalized(String text) {
    String whole = withoutLoneSurrogates(text);
    return Normalizer.normalize(whole, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String withoutLoneSurrogates(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
