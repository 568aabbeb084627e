// Texts with stretches marked. Places are in UTF-16 units, as JavaScript counts.
import { h } from './dom.js';

/** The text as nodes; spans are {start, end, kind, title?} and may overlap. */
export function marked(text, spans) {
  const inside = spans
    .map(span => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(span => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => piece(text.slice(start, cuts[i + 1]), inside.filter(s => s.start <= start && s.end >= cuts[i + 1])));
}

function piece(text, over) {
  if (over.length === 0) return text;
  const kinds = [...new Set(over.map(span => span.kind))].join(' ');
  const titles = [...new Set(over.map(span => span.title).filter(Boolean))].join('；');
  return h('mark', { class: kinds, title: titles || null }, text);
}

/** Where these words stand in the text. */
export function places(text, words, kind, title) {
  const found = [];
  for (const word of words.filter(Boolean)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push({ start: at, end: at + word.length, kind, title });
    }
  }
  return found;
}
