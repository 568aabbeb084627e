package dev.patentengine.identity;

/**
 * Evidence by numbers of mentions.
 *
 * @param kind what it is
 * @param value what it rests on
 * @param members numbers of the mentions that it joins, ascending
 * @param after how many of the operator's words came before it: later splits divide it
 */
record Link(EvidenceKind kind, String value, int[] members, int after) {}
