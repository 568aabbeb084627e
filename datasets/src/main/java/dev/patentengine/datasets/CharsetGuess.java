package dev.patentengine.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Which encoding a text file is in: what its byte order mark says, else UTF-8 where the whole file
 * is well-formed UTF-8, else GB18030 (which Chinese Excel writes). Text in GB18030 is practically
 * never well-formed UTF-8, so the order of the two decides.
 */
final class CharsetGuess {

  static final Charset GB18030 = Charset.forName("GB18030");

  private static final int CHUNK = 1 << 16;

  private CharsetGuess() {}

  static Charset of(Path file) throws IOException {
    try (InputStream in = TextLines.bytes(file)) {
      in.mark(4);
      int first = in.read();
      int second = in.read();
      in.reset();
      if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
        return StandardCharsets.UTF_16;
      }
      return wellFormed(in) ? StandardCharsets.UTF_8 : GB18030;
    }
  }

  private static boolean wellFormed(InputStream in) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer chars = CharBuffer.allocate(CHUNK);
    boolean end = false;
    while (!end) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      end = read < 0;
      bytes.position(bytes.position() + Math.max(read, 0)).flip();
      CoderResult result = decoder.decode(bytes, chars.clear(), end);
      if (result.isError()) {
        return false;
      }
      bytes.compact();
    }
    return true;
  }
}
