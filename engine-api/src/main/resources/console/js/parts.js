// Small pieces that several pages show.
import { fill, h, say } from './dom.js';
import * as names from './names.js';

/** A word in a frame, in the tone good, warn, bad or quiet. */
export const tag = (text, tone = 'quiet') => h('span', { class: `tag ${tone}` }, text);

/** A bar for a share of 1 with its number. */
export const bar = (value, label) => h('span', { class: 'bar', share: Math.max(0, Math.min(1, value)) },
  h('span', { class: 'bar-track', 'aria-hidden': 'true' }), h('span', { class: 'bar-value' }, label ?? names.score(value)));

/** What a score is made of: bars to the right of the middle speak for it, to the left against. */
export function parts(values, caption) {
  const rows = Object.entries(values).filter(([, value]) => Math.abs(value) >= 0.005);
  const most = Math.max(...rows.map(([, value]) => Math.abs(value)), 1e-9);
  return h('table', { class: 'parts' }, h('caption', {}, caption), h('tbody', {}, rows.map(([name, value]) => h('tr', {},
    h('th', { scope: 'row' }, names.part(name)),
    h('td', { class: value < 0 ? 'minus' : 'plus', share: Math.abs(value) / most }, h('span', { 'aria-hidden': 'true' })),
    h('td', { class: 'number' }, `${value < 0 ? '−' : '+'}${names.score(Math.abs(value))}`)))));
}

const STATUS = { 'in-force': 'good', pending: 'warn', unknown: 'warn' };

/** The legal status. */
export const status = code => tag(names.status(code), STATUS[code] ?? 'bad');

/** A section that fills itself: it shows that it is waiting, then its content or what went wrong. */
export function loading(box, what, ask, draw) {
  let alive = true;
  const run = async () => {
    box.setAttribute('aria-busy', 'true');
    fill(box, h('p', { class: 'waiting' }, `${what}…`));
    try {
      const answer = await ask();
      if (!alive) return;
      fill(box, draw(answer));
    } catch (e) {
      if (!alive || e.name === 'AbortError') return;
      fill(box, wrong(e, what, run));
      say(`${what}没有成功：${e.message}`);
    }
    box.removeAttribute('aria-busy');
  };
  run();
  return () => { alive = false; };
}

/** What went wrong, and a way to try again. */
export function wrong(fault, what, again) {
  return h('div', { class: 'wrong' },
    h('p', {}, fault.status === 404 ? `本服务未提供“${what}”，或所查的不存在。` : `${what}没有成功：${fault.message}`),
    again && h('button', { type: 'button', onclick: again }, '重试'));
}

/** A section with a heading. */
export const section = (id, title, note, ...content) => h('section', { class: 'part', id, 'aria-labelledby': `${id}-title` },
  h('div', { class: 'part-head' }, h('h2', { id: `${id}-title` }, title), note && h('p', { class: 'note' }, note)), content);

/** Puts a text on the clipboard and says so on the button. */
export const copyButton = text => h('button', {
  type: 'button',
  onclick: async event => {
    const button = event.currentTarget;
    await navigator.clipboard?.writeText(text).catch(() => {});
    button.textContent = '已复制';
    say('已复制');
  },
}, '复制');
