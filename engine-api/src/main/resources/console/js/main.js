// Which page is shown, and what surrounds it.
import { fill, h, say } from './dom.js';
import * as api from './api.js';
import * as names from './names.js';
import { theme } from './theme.js';
import { demandPage } from './demand.js';
import { searchPage } from './search.js';
import { patentPage } from './patent.js';
import { graphPage } from './graph.js';
import { organizationPage } from './organization.js';
import { importPage } from './import.js';
import { planPage } from './plan.js';

const PAGES = {
  demand: { title: '需求对接', show: demandPage },
  search: { title: '专利检索', show: searchPage },
  patent: { title: '专利', show: patentPage },
  graph: { title: '关系图', show: graphPage },
  organization: { title: '单位', show: organizationPage },
  import: { title: '数据导入', show: importPage },
  plan: { title: '匹配方案', show: planPage },
};
const main = document.getElementById('main');
let leave = () => {};

/** The address after the #: a page, an id, and choices. */
function address() {
  const [path, choices = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [page, ...id] = path.split('/');
  return { page: PAGES[page] ? page : 'demand', id: plain(id.join('/')), choices: new URLSearchParams(choices) };
}

function plain(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function show(first) {
  if (location.hash === '#main') return;
  const { page, id, choices } = address();
  leave();
  leave = () => {};
  document.title = `${PAGES[page].title} · 智配引擎`;
  document.body.dataset.page = page;
  for (const entry of document.querySelectorAll('.top nav a')) {
    if (entry.dataset.page === page) entry.setAttribute('aria-current', 'page');
    else entry.removeAttribute('aria-current');
  }
  fill(main);
  leave = PAGES[page].show(main, id, choices) ?? (() => {});
  if (first) return;
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
  say(PAGES[page].title);
}

async function state(first = false) {
  const line = document.getElementById('state');
  try {
    const ready = await (first ? api.ready() : api.get('/health/ready'));
    api.service.withoutVector = ready.withoutVector;
    if (ready.withoutVector > 0) setTimeout(state, 3000);
    const waiting = ready.withoutVector > 0 ? `，${names.count(ready.withoutVector)} 件待算语义` : '';
    fill(line, h('span', { title: `语义模型 ${ready.model.name}` }, `库中专利 ${names.count(ready.patents)} 件${waiting}`));
    document.getElementById('key-open').hidden = ready.open;
  } catch (e) {
    fill(line, h('span', { class: 'bad' }, e.message));
  }
}

function keys() {
  const dialog = document.getElementById('key-dialog');
  const field = document.getElementById('key');
  const open = () => {
    if (dialog.open) return;
    field.value = api.key.get();
    dialog.showModal();
  };
  document.getElementById('key-open').addEventListener('click', open);
  api.key.whenWanted(open);
  dialog.addEventListener('close', () => {
    const said = dialog.returnValue;
    if (said === 'save') api.key.set(field.value.trim());
    if (said === 'forget') api.key.set('');
    field.value = '';
    dialog.returnValue = '';
    if (said) {
      api.forget();
      show(false);
    }
  });
}

document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});
theme(document.getElementById('theme'));
keys();
addEventListener('hashchange', () => show(false));
addEventListener('patents-changed', () => { api.forget(); state(); });
show(true);
state(true);
