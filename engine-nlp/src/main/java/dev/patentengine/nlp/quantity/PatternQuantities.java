package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.QuantityExtractor;
import java.util.List;

/**
 * Reads figures with units by hand-written rules: the number, the unit behind it, and the words to
 * both sides that bound it or name what it measures.
 *
 * <pre>{@code
 * QuantityExtractor extractor = new PatternQuantities();
 * extractor.quantities("抗压强度不低于10MPa"); // 抗压强度, AT_LEAST, 10 MPa = 1.0E7 pressure
 * }</pre>
 *
 * <p>What it does not read: numbers that are too vague to compare (几万毫克每升, 上百吨), a share of an
 * unnamed whole in digits (1/3), a proportion of more than two (1:2:3). Of “由2.1g/L提高到5g/L以上” only
 * what is reached is a quantity. Immutable, safe for concurrent use; takes time in proportion to
 * the text's length.
 */
public final class PatternQuantities implements QuantityExtractor {

  private final UnitTable table = UnitTable.shipped();
  private final UnitReader units = new UnitReader(table);
  private final FigureReader figures = new FigureReader(table, units);
  private final DerivedDimensions dimensions = new DerivedDimensions();

  @Override
  public List<Quantity> quantities(String text) {
    return new QuantityScan(Folding.fold(text), figures, units, new Canonicals(table, dimensions))
        .run();
  }
}
