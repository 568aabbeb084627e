package dev.patentengine.api.client;

import dev.patentengine.model.JsonText;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.io.InputStream;
import java.util.Iterator;

/** Patents as JSON Lines, made as they are read. For one thread. */
final class PatentLines extends InputStream {

  private final Iterator<Patent> patents;
  private byte[] line = new byte[0];
  private int at;

  PatentLines(Iterable<Patent> patents) {
    this.patents = patents.iterator();
  }

  @Override
  public int read() {
    return more() ? line[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (!more()) {
      return -1;
    }
    int part = Math.min(length, line.length - at);
    System.arraycopy(line, at, into, offset, part);
    at += part;
    return part;
  }

  private boolean more() {
    if (at == line.length && patents.hasNext()) {
      byte[] json = JsonText.utf8(PatentJson.write(patents.next()));
      line = java.util.Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      at = 0;
    }
    return at < line.length;
  }
}
