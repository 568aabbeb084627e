// The recommendation plan of a demand as a page to print.
import { fill, h } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { asked, fullText } from './asked.js';
import { indicators } from './matches.js';
import { members } from './teams.js';
import { loading, section } from './parts.js';

export function planPage(main) {
  if (!asked.demand) {
    fill(main, h('div', { class: 'sheet' }, h('h1', {}, '匹配方案'), h('p', {}, '还没有需求。', h('a', { href: '#/' }, '先写一条需求'))));
    return null;
  }
  const box = h('div', { class: 'sheet plan' });
  fill(main, box);
  return loading(box, '生成方案', ask, draw);
}

/** The service's plan; of a service without plans what was answered on the page before. */
async function ask() {
  try {
    return await api.post('/v1/plan', { ...asked.demand, top: asked.top, ...(asked.where ? { where: asked.where } : {}) });
  } catch (fault) {
    if (fault.status !== 404 || !asked.answers.diagnosis) throw fault;
    const { diagnosis, industries, matches, teams } = asked.answers;
    return {
      verdict: diagnosis.verdict, day: new Date().toISOString().slice(0, 10), diagnosis,
      industries: industries?.labels ?? [], matches: matches?.matches ?? [], teams: teams?.teams ?? [], gaps: [], steps: [],
    };
  }
}

function draw(plan) {
  const { diagnosis } = plan;
  const title = asked.demand.title || diagnosis.structured.object || `${fullText(asked.demand).slice(0, 30)}`;
  const file = plan.markdown && URL.createObjectURL(new Blob([plan.markdown], { type: 'text/markdown' }));
  return [
    h('p', { class: 'row no-print' }, h('a', { href: '#/' }, '← 需求对接'), h('button', { type: 'button', class: 'main', onclick: () => print() }, '打印'),
      file && h('a', { class: 'button', href: file, download: '匹配方案.md' }, '下载 Markdown')),
    h('h1', {}, plan.verdict === 'accept' ? '匹配方案' : '诊断意见', h('small', {}, title)),
    h('p', { class: 'meta' }, [asked.demand.organization && `提出单位 ${asked.demand.organization}`, `数据截至 ${plan.day}`].filter(Boolean).join('；')),
    section('p-need', '一、需求', '', h('blockquote', { class: 'said' }, fullText(asked.demand)),
      h('p', {}, `诊断：${names.verdict(diagnosis.verdict)}，${diagnosis.score} 分。`), list(diagnosis.findings.map(finding => `${names.severity(finding.severity)}：${finding.advice}`))),
    plan.industries.length > 0 && section('p-industries', '产业标签', '', list(plan.industries.map(each => `${each.code} ${each.name}，把握 ${names.score(each.confidence)}`))),
    plan.matches.length > 0 && section('p-patents', '二、专利', '', plan.matches.map(drawPatent)),
    plan.teams.length > 0 && section('p-teams', '三、团队', '', plan.teams.map((team, i) => h('div', { class: 'keep' }, h('h3', {}, `团队 ${i + 1}`, team.composed ? '（由引擎组成）' : '（有合作记录）', `　得分 ${names.score(team.score)}`), members(team)))),
    plan.gaps.length > 0 && section('p-gaps', '四、缺口', '', list(plan.gaps)),
    plan.steps.length > 0 && section('p-steps', '下一步', '', h('ol', {}, plan.steps.map(text => h('li', {}, text)))),
    h('p', { class: 'note' }, '本文由数据按固定规则生成，未载明的不作推断。得分为值得推送的概率估计；法律状态以国家知识产权局登记为准。'),
  ];
}

const list = texts => texts.length > 0 && h('ul', {}, texts.map(text => h('li', {}, text)));

function drawPatent(match) {
  const passage = match.reasons.find(reason => reason.type === 'best-passage');
  return h('div', { class: 'keep whole' },
    h('h3', {}, `${match.rank}. ${match.title}`), h('p', { class: 'meta' }, `${match.publicationNumber ?? match.number} · ${names.status(match.status)} · 得分 ${names.score(match.score)}`),
    passage && h('p', {}, '相关段落：', passage.text),
    list(match.reasons.filter(reason => reason.type !== 'best-passage').map(reason => reason.text)),
    list(match.cautions.map(caution => caution.text)), indicators(match));
}
