package dev.patentengine.testing;

import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.PatentIndexContract;
import dev.patentengine.nlp.Segmenter;

class InMemoryIndexTest implements PatentIndexContract {

  @Override
  public PatentIndex open(Segmenter segmenter) {
    return new InMemoryIndex(segmenter, 4);
  }
}
