// Patents for a demand, each with its reasons marked in its own words.
import { fill, h, link } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { marked, places } from './marks.js';
import { bar, parts, status, tag } from './parts.js';

const TONE = { satisfied: 'good', violated: 'bad', unknown: 'quiet' };
const OBSTACLES = ['ended', 'exclusively-licensed', 'preserved'];

export function drawMatches(matches) {
  if (matches.length === 0) return h('p', { class: 'note' }, '没有找到合适的专利。可放宽条件，或按诊断意见补充需求。');
  const waiting = api.service.withoutVector;
  return [
    waiting > 0 && h('p', { class: 'caution' }, `库中还有 ${names.count(waiting)} 件专利没有算好语义，它们此刻只凭文字匹配；稍后再问会更准。`),
    h('p', { class: 'row actions' }, h('a', { class: 'button main', href: '#/plan' }, '生成匹配方案'),
      h('span', { class: 'legend', 'aria-hidden': 'true' }, h('mark', { class: 'word' }, '共有词'), h('mark', { class: 'passage' }, '最相关的一句'), h('mark', { class: 'figure' }, '指标'))),
    h('ol', { class: 'matches' }, matches.map(match => h('li', {}, drawMatch(match)))),
  ];
}

function drawMatch(match) {
  const spans = reasonSpans(match);
  const about = h('p', { class: 'meta' }, match.number);
  const text = h('p', { class: 'abstract' }, passage(match));
  api.patent(match.number).then(patent => {
    fill(about, metaLine(match.number, patent));
    fill(text, marked(patent.abstract ?? '', [...spans('abstract'), ...figures(match, 'abstract', patent.abstract ?? '')]));
  }).catch(() => {});
  return h('article', { class: 'match' },
    h('div', { class: 'match-head' },
      h('span', { class: 'rank', 'aria-label': `第 ${match.rank} 名` }, match.rank),
      h('div', {}, h('h3', {}, h('a', { href: link('patent', match.number) }, marked(match.title, [...spans('title'), ...figures(match, 'title', match.title)]))), about),
      h('div', { class: 'match-score' }, bar(match.score), status(match.status))),
    match.cautions.map(caution => h('p', { class: OBSTACLES.includes(caution.code) ? 'caution bad' : 'caution' }, caution.text)),
    h('div', { class: 'match-body' },
      h('div', {}, text, indicators(match), variants(match)),
      h('div', { class: 'why' }, reasons(match), preferences(match), parts(match.parts, '得分的组成（对数几率）'))),
    h('p', { class: 'row small' }, h('a', { href: link('graph', match.number) }, '关系图'), h('a', { href: link('patent', match.number) }, '全文与法律事件')));
}

export const metaLine = (number, patent) => [number, names.patentKind(patent.kind ?? ''), (patent.applicants ?? []).join('、'), patent.filed && `${patent.filed} 申请`].filter(Boolean).join(' · ');

function reasonSpans(match) {
  const words = match.reasons.filter(reason => reason.type === 'shared-words').flatMap(reason => reason.terms)
    .flatMap(term => term.places.map(place => ({ ...place, kind: 'word', title: `共有词，权重 ${names.score(term.weight)}` })));
  const passages = match.reasons.filter(reason => reason.type === 'best-passage').map(place => ({ ...place, kind: 'passage', title: '最相关的一句' }));
  return field => [...words, ...passages].filter(span => span.field === field);
}

function figures(match, field, text) {
  return (match.indicators ?? []).filter(each => each.offered && each.field === field)
    .flatMap(each => places(text, [each.offered], `figure ${each.verdict}`, `需求“${each.demanded}”：${names.check(each.verdict)}`));
}

const passage = match => match.reasons.filter(reason => reason.type === 'best-passage').map(reason => h('mark', { class: 'passage' }, reason.text));

function reasons(match) {
  const near = match.reasons.find(reason => reason.type === 'near-meaning');
  const words = match.reasons.filter(reason => reason.type === 'shared-words').flatMap(reason => reason.terms).slice(0, 10);
  return h('div', { class: 'reasons' }, h('h4', {}, '理由'), h('ul', {},
    words.length > 0 && h('li', {}, '共有词 ', words.map(word => h('span', { class: 'term' }, word.term))),
    match.reasons.filter(reason => reason.type === 'bridged-words').map(reason => h('li', {}, reason.text)),
    near && h('li', {}, '语义接近，余弦 ', h('span', { class: 'number' }, names.score(near.cosine))),
    match.reasons.filter(reason => reason.type === 'shared-quantity').map(reason => h('li', {}, reason.text))));
}

/** The figures of the demand against those of the patent. */
export function indicators(match) {
  const all = match.indicators ?? [];
  const rows = all.filter(each => each.verdict !== 'unknown' || each.offered);
  const untold = all.filter(each => !rows.includes(each));
  if (all.length > 0 && rows.length === 0) return h('p', { class: 'note' }, `指标均未载明：${all.map(each => each.demanded).join('；')}`);
  return all.length > 0 && h('div', { class: 'scroll' }, h('table', { class: 'data indicators' }, h('caption', {}, '指标对照'),
    h('thead', {}, h('tr', {}, ['需求', '专利所载', '结论'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, rows.map(each => h('tr', {}, h('th', { scope: 'row' }, each.demanded),
      h('td', {}, each.offered ? [each.offered, h('span', { class: 'note' }, ` ${names.field(each.field)}`)] : '—'), h('td', {}, tag(names.check(each.verdict), TONE[each.verdict])))),
      untold.length > 0 && h('tr', {}, h('th', { scope: 'row', class: 'note' }, untold.map(each => each.demanded).join('；')), h('td', {}, '—'), h('td', {}, tag(names.check('unknown')))))));
}

function preferences(match) {
  const rows = match.preferences ?? [];
  return rows.length > 0 && h('ul', { class: 'note' }, rows.map(each => h('li', {}, `${each.condition}：${each.degree === undefined ? '数据未载明' : `符合 ${Math.round(each.degree * 100)}%`}`)));
}

const variants = match => match.variants.length > 0 && h('p', { class: 'note' }, '同族或双报：', match.variants.map(number => [h('a', { href: link('patent', number) }, number), ' ']));
