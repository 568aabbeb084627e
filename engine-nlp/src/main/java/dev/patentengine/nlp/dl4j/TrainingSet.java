package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.BgeParts;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The pairs and documents as word pieces, and the batches that a step sees: the same for the same
 * seed, epoch and place, however often asked. Immutable.
 */
final class TrainingSet {

  private final List<TuningDocument> corpus;
  private final List<TuningPair> pairs;
  private final TuningOptions options;
  private final List<int[]> demandPieces;
  private final List<int[]> documentPieces;
  private final Clauses clauses = Clauses.ofEncoder();

  TrainingSet(List<TuningDocument> corpus, List<TuningPair> pairs, TuningOptions options) {
    this.corpus = List.copyOf(corpus);
    this.pairs = List.copyOf(pairs);
    this.options = options;
    this.pairs.forEach(pair -> check(pair, corpus.size()));
    if (pairs.size() < 2) {
      throw new IllegalArgumentException(
          "at least two pairs are needed to tune, not " + pairs.size());
    }
    this.demandPieces =
        BgeParts.pieces(pairs.stream().map(TuningPair::demand).toList(), options.demandPieces());
    this.documentPieces =
        BgeParts.pieces(
            corpus.stream().map(TuningDocument::text).toList(), options.documentPieces());
  }

  private static void check(TuningPair pair, int documents) {
    if (pair.document() < 0 || pair.document() >= documents) {
      throw new IllegalArgumentException(
          "a pair names document " + pair.document() + " of a corpus of " + documents);
    }
  }

  List<TuningPair> pairs() {
    return pairs;
  }

  List<int[]> demands() {
    return demandPieces;
  }

  List<int[]> documents() {
    return documentPieces;
  }

  boolean kin(int document, int other) {
    return document == other || corpus.get(document).isKinOf(corpus.get(other));
  }

  int stepsPerEpoch() {
    return Math.ceilDiv(pairs.size(), options.batch());
  }

  int steps() {
    return stepsPerEpoch() * options.epochs();
  }

  /** The places of a step's pairs: every epoch a new order, shared out evenly. */
  private int[] pairsOf(int step) {
    int[] order = new int[pairs.size()];
    SplittableRandom random = random(step / stepsPerEpoch(), 0);
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    int part = step % stepsPerEpoch();
    int from = (int) ((long) part * order.length / stepsPerEpoch());
    int to = (int) ((part + 1L) * order.length / stepsPerEpoch());
    return java.util.Arrays.copyOfRange(order, from, to);
  }

  private SplittableRandom random(long epoch, long pair) {
    return new SplittableRandom(options.seed() * 1_000_003 + epoch * 7_919 + (pair << 32));
  }

  /**
   * What one step sees.
   *
   * @param texts the demands, then the documents
   */
  record Batch(List<int[]> texts, ContrastiveLoss loss) {}

  /** The batch of a step; every document is in it once. */
  Batch batch(int step, HardNegatives negatives) {
    int[] chosen = pairsOf(step);
    int epoch = step / stepsPerEpoch();
    List<Integer> documents = new ArrayList<>();
    int[] own = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      own[i] = place(documents, pairs.get(chosen[i]).document());
    }
    for (int pair : chosen) {
      SplittableRandom random = random(epoch, pair + 1L);
      for (int document : negatives.draw(pair, options.hardNegatives(), random)) {
        place(documents, document);
      }
    }
    List<int[]> texts = new ArrayList<>();
    for (int pair : chosen) {
      texts.add(clauses.vary(demandPieces.get(pair), options.shortened(), random(epoch, ~pair)));
    }
    documents.forEach(document -> texts.add(documentPieces.get(document)));
    boolean[][] allowed = allowed(own, documents);
    return new Batch(texts, new ContrastiveLoss(options.temperature(), allowed, own));
  }

  private static int place(List<Integer> documents, int document) {
    int place = documents.indexOf(document);
    if (place < 0) {
      documents.add(document);
      return documents.size() - 1;
    }
    return place;
  }

  private boolean[][] allowed(int[] own, List<Integer> documents) {
    boolean[][] allowed = new boolean[own.length][documents.size()];
    for (int i = 0; i < own.length; i++) {
      for (int k = 0; k < documents.size(); k++) {
        allowed[i][k] = k == own[i] || !kin(documents.get(own[i]), documents.get(k));
      }
    }
    return allowed;
  }
}
