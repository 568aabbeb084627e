// The page on which a demand is put in and answered.
import { fill, h, say } from './dom.js';
import * as api from './api.js';
import { asked, FIELDS, fullText } from './asked.js';
import { EXAMPLES } from './examples.js';
import { drawDiagnosis } from './diagnosis.js';
import { drawIndustries } from './industries.js';
import { drawMatches } from './matches.js';
import { drawTeams } from './teams.js';
import { loading, section } from './parts.js';
import * as names from './names.js';

export function demandPage(main) {
  const answer = h('div', { class: 'answer' });
  const stops = [];
  const form = askForm(demand => run(demand, answer, form, stops));
  fill(main, h('h1', { class: 'hidden' }, '需求对接'), h('div', { class: 'desk' }, form, answer));
  if (asked.demand) run(asked.demand, answer, form, stops);
  else welcome(answer, form);
  return () => stops.forEach(stop => stop());
}

function askForm(onAsk) {
  const form = h('form', { class: 'ask', 'aria-label': '需求' },
    h('label', { for: 'text', class: 'big' }, '企业的技术需求'),
    h('textarea', { id: 'text', name: 'text', rows: 9, maxlength: 20000, placeholder: '用自己的话写：什么设备或工序、出了什么问题、现在多少、希望达到多少、有什么不能改。' }),
    h('details', { id: 'form-fields' }, h('summary', {}, '按征集表分项填写'), FIELDS.map(field => [
      h('label', { for: field.name }, field.label),
      field.rows > 1 ? h('textarea', { id: field.name, name: field.name, rows: field.rows, maxlength: 20000 })
        : h('input', { id: field.name, name: field.name, maxlength: field.name === 'title' ? 1000 : 200 }),
    ])),
    h('fieldset', { class: 'conditions' }, h('legend', {}, '条件'),
      h('label', { class: 'check' }, h('input', { type: 'checkbox', name: 'inForce' }), '只要有效专利'),
      h('label', { class: 'check' }, '专利', h('select', { name: 'top', 'aria-label': '最多几件专利' }, [5, 10, 20].map(n => h('option', { value: n }, `${n} 件`)))),
      h('label', { for: 'where' }, '其他筛选（可空）'),
      h('input', { id: 'where', name: 'where', maxlength: 1900, placeholder: '如 ipc:H04B 省市:湖北', spellcheck: 'false' })),
    h('p', { class: 'row' }, h('button', { class: 'main', type: 'submit' }, '诊断并匹配'), h('button', { type: 'reset' }, '清空')),
    h('p', { class: 'wrong-line', role: 'alert' }),
    h('details', { class: 'examples', hidden: !asked.demand }, h('summary', {}, '示例'), h('ul', {}, EXAMPLES.map(example => h('li', {},
      h('button', { type: 'button', class: 'example', onclick: () => { put(form, example.demand); form.requestSubmit(); } },
        h('b', {}, example.label), h('span', {}, example.note)))))));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const demand = taken(form);
    form.querySelector('.wrong-line').textContent = demand ? '' : '请先写下需求。';
    if (!demand) return form.elements.text.focus();
    onAsk(demand);
  });
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  if (asked.demand) put(form, asked.demand);
  form.elements.where.value = asked.where;
  form.elements.top.value = String(asked.top);
  return form;
}

/** What stands in the form as a demand; null if nothing does. */
function taken(form) {
  const demand = {};
  for (const name of ['text', ...FIELDS.map(field => field.name)]) {
    const value = form.elements[name].value.trim();
    if (value) demand[name] = value;
  }
  demand.text ??= demand.problem ?? demand.technology ?? demand.goal ?? demand.title;
  asked.where = [form.elements.inForce.checked ? '状态:有效' : '', form.elements.where.value.trim()].filter(Boolean).join(' ');
  asked.top = Number(form.elements.top.value);
  return demand.text ? demand : null;
}

function put(form, demand) {
  for (const name of ['text', ...FIELDS.map(field => field.name)]) form.elements[name].value = demand[name] ?? '';
  form.querySelector('#form-fields').open = FIELDS.some(field => demand[field.name]);
}

function welcome(answer, form) {
  fill(answer, h('div', { class: 'welcome' },
    h('h2', {}, '把企业的话，配到能解决它的专利与团队'),
    h('p', {}, '写下或粘贴一条需求，得到：'),
    h('ol', { class: 'gains' }, [
      ['需求诊断', '能否对接、问题在原文何处、怎样改写'],
      ['产业标签', '所属战略性新兴产业与依据'],
      ['匹配专利', '理由在名称和摘要中标出，指标逐项对照，权利状态提醒'],
      ['研发团队', '谁能做、负责哪一块、有哪些专利为证'],
      ['关系图与方案', '顺着发明人、申请人、产业、引证往下看；方案可打印'],
    ].map(([name, what]) => h('li', {}, h('b', {}, name), what))),
    h('p', {}, '第一次来？点一条示例：'),
    h('ul', { class: 'cards' }, EXAMPLES.map(example => h('li', {}, h('button', {
      type: 'button', class: 'card', onclick: () => { put(form, example.demand); form.requestSubmit(); },
    }, h('b', {}, example.label), h('span', {}, example.demand.title ?? `${example.demand.text.slice(0, 38)}…`), h('small', {}, example.note)))))));
}

async function run(demand, answer, form, stops) {
  stops.splice(0).forEach(stop => stop());
  asked.demand = demand;
  asked.answers = {};
  form.querySelector('.examples').hidden = false;
  form.querySelector('.examples').open = false;
  const boxes = Object.fromEntries(['diagnosis', 'industries', 'matches', 'teams'].map(name => [name, h('div', { class: 'body' })]));
  fill(answer,
    section('diagnosis', '需求诊断', '', boxes.diagnosis),
    h('div', { class: 'below' }, section('industries', '产业标签', '', boxes.industries), section('matches', '匹配专利', '', boxes.matches), section('teams', '研发团队', '', boxes.teams)));
  const use = name => draw => value => { asked.answers[name] = value; return draw(value); };
  const onRewrite = text => { put(form, { text }); form.requestSubmit(); };
  const further = () => {
    const body = { ...demand, top: asked.top, ...(asked.where ? { where: asked.where } : {}) };
    stops.push(loading(boxes.matches, '找专利', () => api.post('/v1/match', body), use('matches')(found => {
      say(found.matches.length ? `找到 ${found.matches.length} 件专利，首选 ${found.matches[0].title}` : '没有找到合适的专利');
      return drawMatches(found.matches);
    })));
    api.offers('/v1/classify').then(offered => {
      if (offered) stops.push(loading(boxes.industries, '产业标签', () => api.post('/v1/classify', demand), use('industries')(drawIndustries)));
      else boxes.industries.closest('section')?.remove();
    });
    stops.push(loading(boxes.teams, '找团队', () => api.post('/v1/teams', demand), use('teams')(found => drawTeams(found.teams))));
  };
  stops.push(loading(boxes.diagnosis, '诊断', () => api.post('/v1/diagnose', demand), use('diagnosis')(diagnosis => {
    say(`诊断：${names.verdict(diagnosis.verdict)}，${diagnosis.score} 分，${diagnosis.findings.length} 条意见`);
    if (diagnosis.verdict === 'reject') refused(answer.querySelector('.below'), boxes, further);
    else further();
    return drawDiagnosis(diagnosis, fullText(demand), onRewrite);
  })));
  if (matchMedia('(max-width: 60rem)').matches || answer.getBoundingClientRect().top < 0) answer.scrollIntoView({ block: 'start' });
}

/** A demand that is none is matched only on request. */
function refused(below, boxes, further) {
  const sections = [...below.children];
  fill(below, h('div', { class: 'refused' },
    h('p', {}, '这段文字不予受理，因此没有匹配专利与团队。'),
    h('button', { type: 'button', onclick: () => { fill(below, sections); further(); } }, '仍要匹配')));
}
