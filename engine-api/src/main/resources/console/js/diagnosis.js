// What was found about a demand: verdict, the text with its faults marked, advice, what it states.
import { h } from './dom.js';
import * as names from './names.js';
import { marked } from './marks.js';
import { bar, copyButton, tag } from './parts.js';

const TONE = { accept: 'good', revise: 'warn', reject: 'bad' };
const WEIGHT = { blocking: 'bad', serious: 'warn', hint: 'quiet' };

export function drawDiagnosis(diagnosis, text, onRewrite) {
  const said = h('blockquote', { class: 'said', 'aria-label': '需求原文，有问题处已标出' });
  const show = chosen => said.replaceChildren(...marked(text, spans(diagnosis, text, chosen)));
  show(null);
  return [
    h('p', { class: 'verdict' }, h('strong', { class: `stamp ${TONE[diagnosis.verdict]}` }, names.verdict(diagnosis.verdict)),
      h('span', { class: 'points' }, h('b', {}, diagnosis.score), ' 分'), bar(diagnosis.score / 100, `可对接概率 ${names.score(diagnosis.probability)}`),
      diagnosis.kind !== 'technical' && tag(names.demandKind(diagnosis.kind), 'warn'),
      diagnosis.duplicateOf && tag(`与 ${diagnosis.duplicateOf} 重复`, 'warn')),
    h('div', { class: 'halves' },
      h('div', {}, said, facets(diagnosis, show)),
      h('div', {}, findings(diagnosis), structured(diagnosis))),
    diagnosis.rewritten && h('details', { class: 'rewritten' }, h('summary', {}, '改写稿：按征集表的次序，缺的地方留了问题'),
      h('pre', {}, diagnosis.rewritten),
      h('p', { class: 'row' }, h('button', { type: 'button', onclick: () => onRewrite(diagnosis.rewritten) }, '以此为底稿重新诊断'), copyButton(diagnosis.rewritten))),
  ];
}

/** Faults always; the evidence of a facet where one was chosen. Only places that are the text's. */
function spans(diagnosis, text, chosen) {
  const faults = diagnosis.findings.flatMap(finding => finding.evidence.map(place => ({ ...place, kind: `fault ${finding.severity}`, title: finding.advice })));
  const stated = chosen ? diagnosis.facets[chosen].evidence.map(place => ({ ...place, kind: 'stated', title: names.facet(chosen) })) : [];
  return [...faults, ...stated].filter(place => text.slice(place.start, place.end) === place.text);
}

function findings(diagnosis) {
  if (diagnosis.findings.length === 0) return h('p', {}, '没有意见，可以直接对接。');
  return h('ol', { class: 'findings' }, diagnosis.findings.map(finding => h('li', {},
    tag(names.severity(finding.severity), WEIGHT[finding.severity]),
    h('span', {}, finding.advice, finding.evidence.length > 0 && h('span', { class: 'cited' }, '原文：', finding.evidence.slice(0, 4).map(place => `“${place.text}”`).join('、'))))));
}

function facets(diagnosis, show) {
  let pressed = null;
  const buttons = Object.entries(diagnosis.facets).map(([code, facet]) => {
    const label = [h('span', { 'aria-hidden': 'true', class: 'sign' }, facet.stated ? '✓' : '–'), names.facet(code), h('span', { class: 'hidden' }, facet.stated ? '，已写明' : '，未写明')];
    if (!facet.evidence.length) return h('span', { class: facet.stated ? 'facet stated' : 'facet' }, label);
    return h('button', {
      type: 'button', class: facet.stated ? 'facet stated' : 'facet', 'aria-pressed': 'false', title: '在原文中标出',
      onclick: event => {
        const button = event.currentTarget;
        const on = pressed !== button;
        pressed?.setAttribute('aria-pressed', 'false');
        pressed = on ? button : null;
        button.setAttribute('aria-pressed', String(on));
        show(on ? code : null);
      },
    }, label);
  });
  return h('div', { class: 'facets', role: 'group', 'aria-label': '要素是否写明' }, buttons);
}

function structured(diagnosis) {
  const said = diagnosis.structured;
  const rows = [['对象', said.object ? [said.object] : []], ['问题', said.problems], ['期望', said.effects], ['指标', said.indicators], ['限制', said.constraints], ['现状', said.presentState], ['关键词', said.keywords]]
    .filter(([, texts]) => texts.length > 0);
  return rows.length > 0 && h('details', { open: diagnosis.findings.length < 3 && matchMedia('(min-width: 60rem)').matches }, h('summary', {}, '读出的内容'), h('table', { class: 'facts' }, h('tbody', {}, rows.map(([name, texts]) => h('tr', {},
    h('th', { scope: 'row' }, name), h('td', {}, name === '关键词' ? texts.join('、') : texts.map(text => h('div', {}, text))))))));
}
