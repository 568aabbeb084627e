// One organization: what is registered of it, and what its patents say.
import { fill, h, link } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { loading, section } from './parts.js';

export function organizationPage(main, name) {
  const box = h('div', { class: 'sheet' });
  fill(main, box);
  return loading(box, '单位', () => api.get(`/v1/organizations/${encodeURIComponent(name)}`), draw);
}

const find = (query, text) => h('a', { href: `#/search?q=${encodeURIComponent(query)}` }, text);

function draw(found) {
  document.title = `${found.name} · 智配引擎`;
  return [
    h('p', { class: 'row' }, h('a', { href: '#/' }, '← 需求对接')),
    h('h1', {}, found.name),
    found.record ? registered(found.record) : h('p', { class: 'note' }, '未登记；以下由库中专利得出。'),
    section('patents', '专利', found.patents > 0 ? `${names.count(found.patents)} 件` : '库中没有它的专利',
      h('div', { class: 'tallies' },
        found.published.length > 0 && tally('署名', found.published, each => find(`申请人:"${each.name}"`, each.name)),
        found.inventors.length > 0 && tally('主要发明人', found.inventors, each => each.name),
        found.ipc.length > 0 && tally('分类小类', found.ipc, each => each.code))),
    found.teams.length > 0 && section('circles', '常在一起的发明人', '括号中为与首位共有的件数',
      h('ul', {}, found.teams.map(team => h('li', {}, h('b', {}, team.lead), ` ${team.patents} 件：`, team.members.map(member => `${member.name}（${member.patents}）`).join('、'))))),
  ];
}

function tally(what, rows, show) {
  return h('table', { class: 'data' }, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, what), h('th', { scope: 'col' }, '件数'))),
    h('tbody', {}, rows.map(each => h('tr', {}, h('th', { scope: 'row' }, show(each)), h('td', { class: 'number' }, names.count(each.patents))))));
}

/** The record as its platform keeps it; the service gives no way to reach anybody. */
function registered(record) {
  const rows = Object.entries(record).filter(([field]) => field !== 'name' && field !== 'type').map(([field, value]) => [names.fact(field), shown(field, value)]);
  return section('record', '登记', names.organizationType(record.type ?? 'enterprise'),
    h('table', { class: 'facts wide' }, h('tbody', {}, rows.map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value))))));
}

function shown(field, value) {
  if (field === 'region') return `${names.province(value.slice(0, 2))}（${value}）`;
  if (field === 'emergingIndustries') return value.map(code => [find(`产业:${code}`, `${code} ${names.industry(code)}`), ' ']);
  const list = Array.isArray(value) ? value : [value];
  return list.map(each => (each.name ? product(each) : names.organizationWord(each))).join('、');
}

const product = each => [each.name, each.maxWanYuan && `最高 ${names.count(each.maxWanYuan)} 万元`, each.ratePercent && `年利率 ${each.ratePercent}%`, each.termMonths && `${each.termMonths} 个月`].filter(Boolean).join(' ');

/** A name that leads to what is known of the organization; a person's leads to the patents. */
export const organizationLink = name => names.person(name) ? find(`申请人:"${name}"`, name) : h('a', { href: link('organization', name) }, name);
