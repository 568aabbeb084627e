/**
 * Keywords by rarity: {@link dev.patentengine.nlp.keyword.TermRarity} says how rare a word is in a body of
 * patents, {@link dev.patentengine.nlp.keyword.RarePhrases} joins neighbouring words to phrases and weighs
 * them by it.
 */
@NullMarked
package dev.patentengine.nlp.keyword;

import org.jspecify.annotations.NullMarked;
