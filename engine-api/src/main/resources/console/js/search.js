// Search with facets. The query in the address is the whole state.
import { fill, h, link, say } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { chart, writing } from './charts.js';
import { colour } from './theme.js';
import { organizationLink } from './organization.js';
import { loading, status } from './parts.js';

const PAGE = 20;
const FACETS = [
  { name: 'status', title: '法律状态', field: '状态', say: names.status },
  { name: 'kind', title: '类型', field: '类型', say: names.patentKind },
  { name: 'ipc_section', title: 'IPC 部', field: 'ipc', say: code => `${code} ${names.section(code)}` },
  { name: 'ipc_subclass', title: 'IPC 小类', field: 'ipc' },
  { name: 'industry', title: '产业', field: '产业', say: code => `${code} ${names.industry(code)}` },
  { name: 'province', title: '省市', field: '省市', say: names.province },
  { name: 'applicant', title: '申请人', field: '申请人' },
  { name: 'inventor', title: '发明人', field: '发明人' },
];

export function searchPage(main, id, choices) {
  const query = choices.get('q') ?? '';
  const skip = Math.min(9900, Math.max(0, Number(choices.get('skip') ?? 0) || 0));
  const field = h('input', { id: 'query', type: 'search', value: query, maxlength: 2000, spellcheck: 'false', placeholder: '电池 ipc:H01M 状态:有效 申请日:2018..2022' });
  const form = h('form', { class: 'search-form', role: 'search', onsubmit: event => { event.preventDefault(); go(field.value.trim()); } },
    h('label', { for: 'query', class: 'big' }, '检索专利'), h('div', { class: 'row' }, field, h('button', { class: 'main' }, '检索')),
    h('p', { class: 'note' }, '词与“字段:值”可混写：申请人、发明人、ipc、省市、类型、状态、产业、申请日、公开日、引证；前加 - 为排除。'));
  const box = h('div', { class: 'found' });
  fill(main, h('h1', { class: 'hidden' }, '专利检索'), form, box);
  let endChart = () => {};
  const stop = loading(box, '检索', () => api.post('/v1/search', { query, skip, top: PAGE, facets: [...FACETS.map(each => each.name), 'year_filed'], facetValues: 60 }), found => {
    say(`找到 ${found.total} 件专利`);
    return draw(found, query, skip, end => { endChart = end; });
  });
  return () => { stop(); endChart(); };
}

const go = (query, skip = 0) => { location.hash = `#/search?q=${encodeURIComponent(query)}${skip ? `&skip=${skip}` : ''}`; };

function draw(found, query, skip, onChart) {
  const years = h('div', { class: 'years', role: 'img', 'aria-label': '按申请年的件数' });
  requestAnimationFrame(() => yearChart(years, found.facets.year_filed ?? [], query).then(onChart).catch(() => years.remove()));
  const to = Math.min(found.total, skip + PAGE);
  return [
    h('details', { class: 'facet-list', open: matchMedia('(min-width: 60rem)').matches }, h('summary', {}, '筛选'), chosen(query), FACETS.map(each => facetBox(each, found.facets[each.name] ?? [], query))),
    h('div', { class: 'hits' },
      h('p', { class: 'total' }, h('b', { class: 'number' }, names.count(found.total)), found.exact ? ' 件' : ' 件以上', found.total > 0 && h('span', { class: 'note' }, `　第 ${skip + 1}–${to} 件`)),
      (found.facets.year_filed ?? []).length > 1 && years,
      found.hits.length > 0 ? table(found.hits) : h('p', { class: 'note' }, '没有符合的专利。试试少写几个词，或去掉一个筛选。'),
      h('p', { class: 'row' }, skip > 0 && h('button', { type: 'button', onclick: () => go(query, Math.max(0, skip - PAGE)) }, '上一页'),
        to < found.total && h('button', { type: 'button', onclick: () => go(query, skip + PAGE) }, '下一页'))),
  ];
}

function table(hits) {
  return h('table', { class: 'data hit-table' }, h('thead', {}, h('tr', {}, ['', '名称', '申请人', '分类', '申请日', '状态'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, hits.map(hit => h('tr', {},
      h('td', { class: 'number note' }, hit.rank),
      h('th', { scope: 'row' }, h('a', { href: link('patent', hit.number) }, hit.title || hit.number), h('span', { class: 'meta' }, `${hit.number} · ${names.patentKind(hit.kind ?? '')}`)),
      h('td', { 'data-name': '申请人' }, hit.applicants.map((name, i) => [i > 0 && '、', organizationLink(name)])),
      h('td', { 'data-name': '分类', class: 'number' }, hit.ipc.slice(0, 2).join(' ')),
      h('td', { 'data-name': '申请日', class: 'number' }, hit.filed ?? ''),
      h('td', { 'data-name': '状态' }, status(hit.status), ' ', h('a', { class: 'small', href: link('graph', hit.number), 'aria-label': `${hit.title}的关系图` }, '关系')))))
  );
}

/** A value as the query writes it. */
const clause = (field, value) => `${field}:${/^[\w.]+$/.test(value) ? value : `"${value}"`}`;

/** The query cut where it may be cut: not inside quotes. */
const clauses = query => query.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];

function chosen(query) {
  const fields = clauses(query).filter(part => /^-?[^\s":]{2,12}[:：]/.test(part));
  return fields.length > 0 && h('div', { class: 'chosen' }, fields.map(part => h('button', {
    type: 'button', 'aria-label': `去掉筛选 ${part}`, onclick: () => go(clauses(query).filter(other => other !== part).join(' ')),
  }, part, ' ×')));
}

function facetBox(facet, counts, query) {
  if (counts.length === 0) return null;
  const most = counts[0].documents;
  const shown = counts.slice(0, facet.name === 'status' || facet.name === 'kind' ? 9 : 8);
  const entry = count => {
    const part = clause(facet.field, count.value);
    const on = clauses(query).includes(part);
    const rest = clauses(query).filter(other => other !== part);
    return h('li', {}, h('button', { type: 'button', 'aria-pressed': String(on), share: count.documents / most, onclick: () => go((on ? rest : [...rest, part]).join(' ')) },
      h('span', {}, facet.say?.(count.value) ?? count.value), h('span', { class: 'number' }, names.count(count.documents))));
  };
  return h('details', { class: 'facet-box', open: true }, h('summary', {}, facet.title), h('ul', {}, shown.map(entry)),
    counts.length > shown.length && h('details', { class: 'more' }, h('summary', {}, `其余 ${counts.length - shown.length} 个`), h('ul', {}, counts.slice(shown.length).map(entry))));
}

function yearChart(box, counts, query) {
  const rows = [...counts].sort((a, b) => a.value.localeCompare(b.value));
  const content = () => ({
    animation: false, textStyle: writing(), grid: { left: 8, right: 8, top: 18, bottom: 22 },
    xAxis: { type: 'category', data: rows.map(row => row.value), axisTick: { show: false }, axisLine: { lineStyle: { color: colour('line-strong') } }, axisLabel: { color: colour('muted'), fontSize: 11, hideOverlap: true } },
    yAxis: { type: 'value', show: false },
    series: [{ type: 'bar', data: rows.map(row => row.documents), barMaxWidth: 26, itemStyle: { color: colour('accent-soft') }, emphasis: { itemStyle: { color: colour('accent') } }, label: { show: rows.length <= 16, position: 'top', color: colour('muted'), fontSize: 11 } }],
  });
  return chart(box, content, event => go([...clauses(query).filter(part => !part.startsWith('申请日:')), clause('申请日', event.name)].join(' ')));
}
