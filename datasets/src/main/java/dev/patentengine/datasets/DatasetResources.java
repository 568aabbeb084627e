package dev.patentengine.datasets;

import dev.patentengine.ShippedData;
import java.io.InputStream;
import java.util.Optional;

/** The dictionaries, models and samples of this module, by name. Immutable. */
public final class DatasetResources implements ShippedData {

  /** The provider that {@link java.util.ServiceLoader} makes. */
  public DatasetResources() {}

  @Override
  public Optional<InputStream> open(String name) {
    return Optional.ofNullable(DatasetResources.class.getResourceAsStream(name));
  }
}
