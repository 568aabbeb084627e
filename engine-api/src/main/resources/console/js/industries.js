// The emerging industries of a demand.
import { h } from './dom.js';
import * as names from './names.js';
import { bar } from './parts.js';

const MAYBE = 3;

export function drawIndustries(answer) {
  const sure = answer.labels ?? [];
  const rows = sure.length > 0 ? sure : (answer.industries ?? []).slice(0, MAYBE);
  const outside = answer.none > (answer.industries?.[0]?.confidence ?? 0);
  return [
    sure.length === 0 && h('p', { class: 'note' }, outside ? `多半不属于战略性新兴产业（${names.score(answer.none)}）。` : '没有足够把握归入哪个产业，最接近的是：'),
    rows.length > 0 && table(rows),
    (answer.ipc ?? []).length > 0 && h('p', { class: 'note' }, '可能的分类：', answer.ipc.slice(0, 4).map(guess =>
      [h('a', { href: `#/search?q=${encodeURIComponent(`ipc:${guess.subclass}`)}` }, guess.subclass), h('span', { class: 'number' }, ` ${names.score(guess.confidence)}　`)])),
  ];
}

const table = labels => h('table', { class: 'data industries' }, h('thead', {}, h('tr', {}, ['产业', '把握', '依据'].map(name => h('th', { scope: 'col' }, name)))),
  h('tbody', {}, labels.map(label => h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: `#/search?q=${encodeURIComponent(`产业:${label.code}`)}` }, h('span', { class: 'number' }, label.code), ' ', label.name)),
    h('td', {}, bar(label.confidence)),
    h('td', { class: 'note' }, (label.evidence ?? []).join('、') || '整段文字')))));
