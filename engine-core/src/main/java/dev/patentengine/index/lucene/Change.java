package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.nlp.Embedding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One change of the index, as the journal keeps it. */
sealed interface Change {

  /** The id of the document that it changes. */
  String id();

  /** This entry is new, or replaces the one with its id. */
  record Put(IndexEntry entry) implements Change {
    @Override
    public String id() {
      return entry.patent().id();
    }
  }

  /** The document with this id is gone. */
  record Delete(String id) implements Change {}

  /** These changes as one record of the journal. */
  static byte[] encode(List<? extends Change> changes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(changes.size());
    for (Change change : changes) {
      switch (change) {
        case Put put -> write(put.entry(), out);
        case Delete delete -> {
          out.writeByte('D');
          out.writeUTF(delete.id());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void write(IndexEntry entry, DataOutputStream out) throws IOException {
    out.writeByte('P');
    byte[] json = EntryCodec.encode(entry);
    out.writeInt(json.length);
    out.write(json);
    float[] vector = entry.vector().map(Embedding::toArray).orElseGet(() -> new float[0]);
    out.writeInt(vector.length);
    for (float value : vector) {
      out.writeFloat(value);
    }
  }

  /** The changes of one record. */
  static List<Change> decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    int count = in.readInt();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      changes.add(in.readByte() == 'P' ? readPut(in) : new Delete(in.readUTF()));
    }
    return changes;
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
