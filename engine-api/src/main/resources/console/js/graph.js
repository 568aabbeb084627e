// What lies around a patent, to click through: as a picture, and as a list for those who use no mouse.
import { fill, h, link, say } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { chart, writing } from './charts.js';
import { colour } from './theme.js';
import { loading } from './parts.js';

const KINDS = ['patent', 'inventor', 'applicant', 'industry'];
const COLOUR = { patent: 'accent', inventor: 'ochre', applicant: 'green', industry: 'red' };
const trail = [];

export function graphPage(main, number) {
  const box = h('div', { class: 'graph' });
  fill(main, h('p', { class: 'row' }, h('a', { href: '#/' }, '← 需求对接'), h('a', { href: link('patent', number) }, '专利全文')), h('h1', {}, '关系图'), h('nav', { class: 'trail', 'aria-label': '走过的专利' }), box);
  let end = () => {};
  const stop = loading(box, '关系图', () => api.get(`/v1/graph/${encodeURIComponent(number)}?nodes=60`), found => {
    follow(main.querySelector('.trail'), number, found.nodes[0]?.label ?? number);
    return draw(found, given => { end = given; });
  });
  return () => { stop(); end(); };
}

function follow(nav, number, label) {
  const at = trail.findIndex(step => step.number === number);
  if (at >= 0) trail.splice(at + 1);
  else trail.push({ number, label });
  trail.splice(0, Math.max(0, trail.length - 5));
  if (trail.length > 1) fill(nav, trail.map((step, i) => [i > 0 && ' › ', step.number === number ? h('b', {}, short(step.label)) : h('a', { href: link('graph', step.number) }, short(step.label))]));
}

const short = (text, most = 16) => (text.length > most ? `${text.slice(0, most)}…` : text);

function draw(found, onChart) {
  const hidden = new Set();
  const canvas = h('div', { class: 'canvas', role: 'img', 'aria-label': `关系图，${found.nodes.length} 个节点；同样的内容见旁边的列表` });
  const detail = h('div', { class: 'detail' });
  const open = at => fill(detail, about(found, at, open));
  open(0);
  let drawn = null;
  requestAnimationFrame(() => chart(canvas, () => picture(found, hidden, Math.min(1, canvas.clientWidth / 760)), event => {
    if (event.dataType === 'node') open(event.data.at);
  }).then(end => { drawn = end; onChart(end); canvas.dataset.ready = 'true'; }).catch(fault => fill(canvas, h('p', {}, fault.message))));
  const kinds = h('fieldset', { class: 'kinds' }, h('legend', { class: 'hidden' }, '显示哪些'), KINDS.map(kind => {
    const many = found.nodes.filter(node => node.kind === kind).length;
    return many > 0 && h('label', { class: `check k-${kind}` }, h('input', { type: 'checkbox', checked: true, onchange: event => {
      if (event.target.checked) hidden.delete(kind); else hidden.add(kind);
      drawn?.draw?.();
    } }), h('i', { 'aria-hidden': 'true' }), `${names.node(kind)} ${many}`);
  }));
  return [
    h('div', { class: 'picture' }, kinds, canvas, !found.complete && h('p', { class: 'note' }, '相邻者较多，只画出一部分。')),
    h('div', { class: 'side' }, detail),
  ];
}

/** A node: what it is, where one can go from here, and what it is joined to. */
function about(found, at, open) {
  const node = found.nodes[at];
  const near = found.edges.filter(edge => edge.from === at || edge.to === at)
    .map(edge => ({ at: edge.from === at ? edge.to : edge.from, relation: edge.from === at ? names.relation(edge.relation) : back(edge.relation) }));
  say(`${names.node(node.kind)} ${node.label}`);
  return [
    h('p', { class: `note k-${node.kind}` }, h('i', { 'aria-hidden': 'true' }), names.node(node.kind), !node.stored && '（不在库中）'),
    h('h2', {}, node.kind === 'industry' ? `${node.key} ${names.industry(node.key)}` : node.label),
    h('p', { class: 'row small' }, ways(node, at)),
    h('h3', {}, '相连'),
    h('ul', { class: 'near' }, near.map(each => h('li', {}, h('span', { class: 'note' }, each.relation), h('button', { type: 'button', class: 'linklike', onclick: () => open(each.at) },
      h('i', { class: `k-${found.nodes[each.at].kind}`, 'aria-hidden': 'true' }), found.nodes[each.at].label)))),
  ];
}

const back = relation => ({ cites: '被引', 'invented-by': '其发明', 'applied-by': '其申请', 'in-industry': '属此产业' })[relation] ?? names.relation(relation);

function ways(node, at) {
  const find = query => h('a', { class: 'button', href: `#/search?q=${encodeURIComponent(query)}` }, '检索其全部专利');
  if (node.kind === 'inventor') {
    const [name, firm] = node.key.split('@');
    return find(`发明人:"${name}"${firm ? ` 申请人:"${firm}"` : ''}`);
  }
  if (node.kind === 'applicant') return [!names.person(node.key) && h('a', { class: 'button main', href: link('organization', node.key) }, '单位概况'), find(`申请人:"${node.key}"`)];
  if (node.kind === 'industry') return find(`产业:${node.key}`);
  return node.stored && [at > 0 && h('a', { class: 'button main', href: link('graph', node.key) }, '以它为中心'), h('a', { class: 'button', href: link('patent', node.key) }, '专利全文')];
}

function picture(found, hidden, room) {
  const shown = found.nodes.map((node, at) => ({ node, at })).filter(({ node, at }) => at === 0 || !hidden.has(node.kind));
  const places = new Map(shown.map(({ at }, place) => [at, place]));
  const data = shown.map(({ node, at }) => ({
    at, name: String(at), symbolSize: at === 0 ? 34 : node.kind === 'patent' ? 18 : 14, symbol: node.kind === 'patent' ? 'circle' : node.kind === 'inventor' ? 'diamond' : 'roundRect',
    itemStyle: { color: node.stored ? colour(COLOUR[node.kind]) : colour('surface'), borderColor: colour(COLOUR[node.kind]), borderWidth: 1.5 },
    label: { show: true, formatter: short(node.kind === 'industry' ? `${node.key} ${names.industry(node.key)}` : node.label, at === 0 ? 18 : 10), position: 'bottom', color: colour(at === 0 ? 'ink' : 'muted'), fontSize: at === 0 ? 13 : 11, fontWeight: at === 0 ? 'bold' : 'normal' },
  }));
  const links = found.edges.filter(edge => places.has(edge.from) && places.has(edge.to))
    .map(edge => ({ source: places.get(edge.from), target: places.get(edge.to), lineStyle: { type: edge.relation === 'cites' ? 'dashed' : 'solid' } }));
  return {
    animation: false, textStyle: writing(),
    series: [{
      type: 'graph', layout: 'force', roam: true, data, links, labelLayout: { hideOverlap: true }, emphasis: { focus: 'adjacency' },
      force: { repulsion: Math.max(120, Math.min(1100, 11000 / shown.length)) * room, edgeLength: [70 * room, 170 * room], gravity: 0.07, layoutAnimation: false }, lineStyle: { color: colour('muted'), opacity: 0.45, width: 1.2, curveness: 0.04 },
      edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 5, scaleLimit: { min: 0.4, max: 4 },
    }],
  };
}
