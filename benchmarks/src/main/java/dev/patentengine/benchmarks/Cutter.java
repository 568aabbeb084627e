package dev.patentengine.benchmarks;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.SegToken;
import dev.patentengine.Languages;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import java.util.List;
import java.util.stream.IntStream;
import org.ansj.domain.Term;
import org.ansj.splitWord.analysis.ToAnalysis;

/** Cuts a text into words that, joined, are the text without its spaces. */
@FunctionalInterface
interface Cutter {

  List<String> words(String text);

  /** The cutter of this name: ours at two granularities, and those that it is compared with. */
  static Cutter named(String name) {
    return switch (name) {
      case "engine-reading" -> ours(Granularity.READING);
      case "engine-search" -> ours(Granularity.SEARCH);
      case "hanlp" -> hanLp(new ViterbiSegment().enableNameRecognize(true));
      case "hanlp-no-names" -> hanLp(new ViterbiSegment().enableNameRecognize(false));
      case "jieba" -> jieba(new JiebaSegmenter());
      case "ansj" -> Cutter::ansj;
      case "smartcn" -> SmartCn::words;
      default -> throw new IllegalArgumentException("no cutter " + name);
    };
  }

  private static Cutter ours(Granularity granularity) {
    Segmenter segmenter = Languages.segmenter();
    return text ->
        segmenter.segment(text, granularity).stream().map(token -> token.span().in(text)).toList();
  }

  private static Cutter hanLp(Segment segment) {
    return text -> segment.seg(text).stream().map(term -> term.word).toList();
  }

  private static Cutter jieba(JiebaSegmenter segmenter) {
    return text ->
        segmenter.process(text, JiebaSegmenter.SegMode.SEARCH).stream()
            .map((SegToken token) -> text.substring(token.startOffset, token.endOffset))
            .toList();
  }

  /** By where words begin: the terms themselves are rewritten now and then (500多万). */
  private static List<String> ansj(String text) {
    int[] starts =
        IntStream.concat(
                ToAnalysis.parse(text).getTerms().stream().mapToInt(Term::getOffe),
                IntStream.of(0, text.length()))
            .sorted()
            .distinct()
            .toArray();
    return IntStream.range(1, starts.length)
        .mapToObj(i -> text.substring(starts[i - 1], starts[i]))
        .toList();
  }
}
