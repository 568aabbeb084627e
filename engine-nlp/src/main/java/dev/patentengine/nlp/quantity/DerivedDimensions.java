package dev.patentengine.nlp.quantity;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of dimensions that are products of base kinds (SI brochure, 9th edition, tables 4 to
 * 6).
 */
final class DerivedDimensions {

  private static final String[][] NAMES = {
    {"area", "length^2"},
    {"volume", "length^3"},
    {"speed", "length time^-1"},
    {"acceleration", "length time^-2"},
    {"frequency", "time^-1"},
    {"force", "mass length time^-2"},
    {"pressure", "mass length^-1 time^-2"},
    {"energy", "mass length^2 time^-2"},
    {"power", "mass length^2 time^-3"},
    {"charge", "current time"},
    {"voltage", "mass length^2 time^-3 current^-1"},
    {"resistance", "mass length^2 time^-3 current^-2"},
    {"resistivity", "mass length^3 time^-3 current^-2"},
    {"capacitance", "mass^-1 length^-2 time^4 current^2"},
    {"magnetic flux density", "mass time^-2 current^-1"},
    {"illuminance", "luminosity length^-2"},
    {"concentration", "mass length^-3"},
    {"molar concentration", "amount length^-3"},
    {"surface density", "mass length^-2"},
    {"linear density", "mass length^-1"},
    {"volume flow", "length^3 time^-1"},
    {"mass flow", "mass time^-1"},
    {"viscosity", "mass length^-1 time^-1"},
    {"kinematic viscosity", "length^2 time^-1"},
    {"tension", "mass time^-2"},
    {"specific energy", "length^2 time^-2"},
    {"power density", "mass time^-3"},
    {"thermal conductivity", "mass length time^-3 temperature^-1"},
    {"heat transfer", "mass time^-3 temperature^-1"},
    {"rotational speed", "turn time^-1"},
    {"data rate", "data time^-1"},
    {"sound level", "sound level"},
  };

  private final Map<String, String> names = new HashMap<>();

  DerivedDimensions() {
    for (String[] entry : NAMES) {
      names.put(Dimension.parse(entry[1]).key(), entry[0]);
    }
  }

  /** The name of {@code dimension}; its exponents where it has no name of its own. */
  String name(Dimension dimension) {
    return dimension.none() ? "ratio" : names.getOrDefault(dimension.key(), dimension.key());
  }
}
