// One patent, whole.
import { fill, h, link } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { organizationLink } from './organization.js';
import { loading, section, status } from './parts.js';

export function patentPage(main, number) {
  const box = h('div', { class: 'sheet' });
  fill(main, box);
  return loading(box, '专利', () => api.patent(number), patent => draw(number, patent));
}

const search = (field, value) => h('a', { href: `#/search?q=${encodeURIComponent(`${field}:"${value}"`)}` }, value);
const joined = items => items.flatMap((item, i) => (i ? ['、', item] : [item]));

function draw(number, patent) {
  document.title = `${patent.title} · 智配引擎`;
  const facts = [
    ['公开号', patent.number ?? number], ['申请号', patent.applicationNumber],
    ['类型', names.patentKind(patent.kind ?? '')], ['状态', patent.status && status(patent.status)],
    ['申请日', patent.filed], ['公开日', patent.published],
    ['申请人', joined((patent.applicants ?? []).map(organizationLink))],
    ['发明人', joined((patent.inventors ?? []).map(name => search('发明人', name)))],
    ['分类号', joined((patent.ipc ?? []).map(code => h('a', { href: `#/search?q=${encodeURIComponent(`ipc:${code}`)}` }, code)))],
    ['引证', joined((patent.citations ?? []).map(cited => h('a', { href: link('patent', cited) }, cited)))],
    ['被引', h('a', { href: `#/search?q=${encodeURIComponent(`引证:${number}`)}` }, patent.citedBy ? `${patent.citedBy} 次，查看库中引证它的专利` : '查看库中引证它的专利')],
  ].filter(([, value]) => value && value.length !== 0);
  return [
    h('p', { class: 'row' }, h('a', { href: '#/' }, '← 需求对接'), h('a', { href: link('graph', number) }, '关系图')),
    h('h1', {}, patent.title || number),
    h('table', { class: 'facts wide' }, h('tbody', {}, facts.map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value))))),
    patent.abstract && section('abstract', '摘要', '', h('p', { class: 'reading' }, patent.abstract)),
    (patent.claims ?? []).length > 0 && section('claims', '权利要求', '', h('div', { class: 'reading' }, patent.claims.map(claim => h('p', {}, claim)))),
    (patent.events ?? []).length > 0 && section('events', '法律事件', '', events(patent.events)),
  ];
}

function events(list) {
  return h('div', { class: 'scroll' }, h('table', { class: 'data' }, h('thead', {}, h('tr', {}, ['日期', '事件', '内容'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, list.map(event => h('tr', {}, h('td', { class: 'number' }, event.date), h('td', {}, names.event(event.code), ' ', h('span', { class: 'note' }, event.code)),
      h('td', {}, Object.entries(event).filter(([name]) => !['code', 'date'].includes(name)).map(([name, value]) => `${names.party(name)} ${names.licence(value)}`).join('；') || '—'))))));
}
