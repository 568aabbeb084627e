// Builds elements. Text only ever becomes text nodes, so nothing that comes in is read as markup.

/** An element: h('p', {class: 'x', onclick: f}, 'text', child, [children]). */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) set(element, key, value);
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
  else if (key === 'share') element.style.setProperty('--share', String(value));
  else if (key === 'value') element.value = value;
  else element.setAttribute(key, value === true ? '' : String(value));
}

/** Puts new children in place of the old ones. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(3).filter(Boolean));
  return element;
}

/** Tells what has happened to those who do not see it. */
export function say(text) {
  const live = document.getElementById('live');
  live.textContent = '';
  setTimeout(() => { live.textContent = text; }, 60);
}

/** Where an id goes into the address. */
export const link = (page, id) => `#/${page}/${encodeURIComponent(id)}`;
