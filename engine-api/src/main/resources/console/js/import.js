// Sends a spreadsheet to be imported and watches what becomes of it.
import { fill, h, say } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { bar, section, tag, wrong } from './parts.js';

const OFTEN = 700;
const TYPES = [['patents', '专利'], ['demands', '需求'], ['experts', '专家'], ['achievements', '成果'], ['organizations', '单位']];
const PHASE = { import: '读入', embed: '计算语义', gather: '取候选' };
const KIND = { import: '导入', embed: '计算语义', tune: '学习排序' };
const TONE = { done: 'good', failed: 'bad', cancelled: 'warn' };

export function importPage(main) {
  const jobs = h('div', { class: 'body' });
  const watched = h('div', { class: 'body', 'aria-live': 'polite' });
  let timer = 0;
  let alive = true;
  const watch = async (id, pause = OFTEN) => {
    try {
      const job = await api.get(`/v1/jobs/${encodeURIComponent(id)}`);
      if (!alive) return;
      fill(watched, drawJob(job, () => api.remove(`/v1/jobs/${id}`).catch(fault => say(fault.message))));
      if (['queued', 'running'].includes(job.state)) timer = setTimeout(() => watch(id), pause);
      else ended(job, list);
    } catch (fault) {
      if (alive) fill(watched, wrong(fault, '查看任务', () => watch(id)));
    }
  };
  const list = () => api.get('/v1/jobs').then(found => alive && fill(jobs, drawList(found.jobs, watch)))
    .catch(fault => alive && fill(jobs, wrong(fault, '任务列表', list)));
  const form = uploadForm(async (file, type) => {
    clearTimeout(timer);
    fill(watched, h('p', { class: 'waiting' }, `正在上传 ${file.name}（${size(file.size)}）…`));
    try {
      const job = await api.send(`/v1/jobs/import?name=${encodeURIComponent(file.name)}&type=${type}`, file);
      watch(job.id);
    } catch (fault) {
      fill(watched, wrong(fault, '上传'));
      say(`上传没有成功：${fault.message}`);
    }
  });
  fill(main, h('h1', { class: 'hidden' }, '数据导入'), h('div', { class: 'sheet' },
    section('upload', '上传表格', 'CSV、XLSX 或 JSON Lines；表头可用中文或英文，字段见数据字典。', form, watched),
    section('jobs', '任务', '', jobs)));
  list();
  return () => { alive = false; clearTimeout(timer); };
}

const size = bytes => bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

function ended(job, list) {
  say(`${KIND[job.kind] ?? job.kind}${names.jobState(job.state)}${job.result?.accepted >= 0 ? `：接收 ${job.result.accepted} 行，拒收 ${job.result.rejected} 行` : ''}`);
  dispatchEvent(new Event('patents-changed'));
  list();
}

function uploadForm(onFile) {
  const file = h('input', { id: 'file', type: 'file', accept: '.csv,.xlsx,.jsonl', required: true });
  const type = h('select', { id: 'type' }, TYPES.map(([value, label]) => h('option', { value }, label)));
  const form = h('form', { class: 'upload', onsubmit: event => { event.preventDefault(); if (file.files[0]) onFile(file.files[0], type.value); } },
    h('div', { class: 'field' }, h('label', { for: 'type' }, '内容'), type),
    h('div', { class: 'field grow' }, h('label', { for: 'file' }, '文件（可拖到此处）'), file),
    h('button', { class: 'main' }, '上传并导入'));
  form.addEventListener('dragover', event => { event.preventDefault(); form.classList.add('over'); });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', event => {
    event.preventDefault();
    form.classList.remove('over');
    file.files = event.dataTransfer.files;
  });
  return form;
}

function drawJob(job, cancel) {
  const { phase, done, total } = job.progress;
  const open = ['queued', 'running'].includes(job.state);
  return h('div', { class: 'job' },
    h('p', { class: 'row' }, tag(names.jobState(job.state), TONE[job.state] ?? 'quiet'), open && `${PHASE[phase] ?? phase} ${names.count(done)}${total ? ` / ${names.count(total)}` : ' 行'}`,
      open && h('button', { type: 'button', onclick: cancel }, '取消')),
    open && (total > 0 ? bar(done / total, `${Math.floor(100 * done / total)}%`) : h('progress', { 'aria-label': '正在读入' })),
    job.message && h('p', { class: job.state === 'failed' ? 'caution bad' : 'note' }, job.message),
    job.result && result(job.result));
}

function result(report) {
  const faults = (report.files ?? []).flatMap(file => file.faults);
  return [
    h('dl', { class: 'counts' }, [['行', report.rows], ['接收', report.accepted], ['新增', report.added], ['更新', report.updated], ['拒收', report.rejected], ['提示', report.remarks]]
      .filter(([, value]) => value !== undefined).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, names.count(value))))),
    report.mrr && h('p', {}, `${names.count(report.pairs)} 对需求，交叉验证 MRR：现用 ${names.score(report.mrr.inUse)}，学得 ${names.score(report.mrr.learnt)}。${report.note}`),
    faults.length > 0 && h('div', { class: 'scroll' }, h('table', { class: 'data' }, h('caption', {}, '有问题的行'),
      h('thead', {}, h('tr', {}, ['行', '处理', '字段', '值', '原因'].map(name => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, faults.slice(0, 200).map(fault => h('tr', {}, h('td', { class: 'number' }, fault.line), h('td', {}, fault.rejected ? tag('拒收', 'bad') : tag('提示', 'warn')),
        h('td', {}, fault.field), h('td', {}, fault.value), h('td', {}, fault.reason)))))),
  ];
}

function drawList(jobs, watch) {
  if (jobs.length === 0) return h('p', { class: 'note' }, '还没有任务。');
  return h('div', { class: 'scroll' }, h('table', { class: 'data' }, h('thead', {}, h('tr', {}, ['提交时间', '任务', '状态', ''].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, jobs.map(job => h('tr', {}, h('td', { class: 'number' }, new Date(job.created).toLocaleString('zh-CN')), h('td', {}, KIND[job.kind] ?? job.kind),
      h('td', {}, tag(names.jobState(job.state), TONE[job.state] ?? 'quiet')), h('td', {}, h('button', { type: 'button', onclick: () => watch(job.id) }, '查看')))))));
}
