package dev.patentengine.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for values in the order in which they come, from 0. For one thread at a time. */
final class Interned<T> {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  /** The number of {@code key}; {@code value} is kept if it is new. */
  int add(String key, T value) {
    Integer known = numbers.putIfAbsent(key, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  /** The number of {@code key}, -1 if it has none. */
  int find(String key) {
    return numbers.getOrDefault(key, -1);
  }

  T get(int number) {
    return values.get(number);
  }

  int size() {
    return values.size();
  }

  List<T> values() {
    return List.copyOf(values);
  }

  /** A copy of the numbers. */
  Map<String, Integer> numbers() {
    return Map.copyOf(numbers);
  }
}
