// The emerging industries of a demand.
import { h } from './dom.js';
import { bar } from './parts.js';

export function drawIndustries(answer) {
  const labels = answer.labels ?? [];
  if (labels.length === 0) return h('p', { class: 'note' }, '没有把握归入任何战略性新兴产业。');
  return h('table', { class: 'data' }, h('thead', {}, h('tr', {}, ['产业', '把握', '依据'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, labels.map(label => h('tr', {},
      h('th', { scope: 'row' }, h('a', { href: `#/search?q=${encodeURIComponent(`产业:${label.code}`)}` }, h('span', { class: 'number' }, label.code), ' ', label.name)),
      h('td', {}, bar(label.confidence)),
      h('td', { class: 'note' }, (label.evidence ?? []).map(told).join('、') || '整段文字')))));
}

const told = evidence => typeof evidence === 'string' ? evidence : evidence.text ?? evidence.term ?? '';
