package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One write to the index, as the journal keeps it. */
sealed interface Write {

  /** The id of the document that it writes. */
  String id();

  /** The record that is there afterwards. */
  Optional<Patent> patent();

  /** This entry is new, or replaces the one with its id. */
  record Put(IndexEntry entry) implements Write {
    @Override
    public String id() {
      return entry.patent().id();
    }

    @Override
    public Optional<Patent> patent() {
      return Optional.of(entry.patent());
    }
  }

  /** The document with this id is gone. */
  record Delete(String id) implements Write {
    @Override
    public Optional<Patent> patent() {
      return Optional.empty();
    }
  }

  /**
   * A write with the number of the change that its document shows afterwards.
   *
   * @param sequence a new number, or the document's old one where its patent stays the same
   * @param write what is written
   */
  record Numbered(long sequence, Write write) {}

  /**
   * These writes as one record of the journal.
   *
   * @param json what {@link EntryCodec} makes of an entry
   */
  static byte[] encode(List<Numbered> writes, Function<IndexEntry, byte[]> json)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(writes.size());
    for (Numbered numbered : writes) {
      out.writeLong(numbered.sequence());
      switch (numbered.write()) {
        case Put put -> write(put.entry(), json.apply(put.entry()), out);
        case Delete delete -> {
          out.writeByte('D');
          out.writeUTF(delete.id());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void write(IndexEntry entry, byte[] json, DataOutputStream out)
      throws IOException {
    out.writeByte('P');
    out.writeInt(json.length);
    out.write(json);
    float[] vector = entry.meaning().map(Embedding::toArray).orElseGet(() -> new float[0]);
    out.writeInt(vector.length);
    for (float value : vector) {
      out.writeFloat(value);
    }
  }

  /** The writes of one record. */
  static List<Numbered> decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    int count = in.readInt();
    List<Numbered> writes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long sequence = in.readLong();
      Write write = in.readByte() == 'P' ? readPut(in) : new Delete(in.readUTF());
      writes.add(new Numbered(sequence, write));
    }
    return writes;
  }

  private static Put readPut(DataInputStream in) throws IOException {
    byte[] json = new byte[in.readInt()];
    in.readFully(json);
    float[] vector = new float[in.readInt()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = in.readFloat();
    }
    Optional<Embedding> embedding =
        vector.length == 0 ? Optional.empty() : Optional.of(Embedding.of(vector));
    return new Put(EntryCodec.decode(json, embedding));
  }
}
