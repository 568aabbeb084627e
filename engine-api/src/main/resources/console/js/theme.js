// Light or dark: the system's, or what was chosen.

const ORDER = ['auto', 'light', 'dark'];
const SAYS = { auto: '随系统', light: '浅色', dark: '深色' };

/** Makes the button go round the themes. */
export function theme(button) {
  const show = chosen => {
    button.textContent = `配色 ${SAYS[chosen]}`;
    button.setAttribute('aria-label', `配色：${SAYS[chosen]}，点击切换`);
  };
  const now = () => document.documentElement.dataset.theme ?? 'auto';
  show(now());
  button.addEventListener('click', () => {
    const next = ORDER[(ORDER.indexOf(now()) + 1) % ORDER.length];
    if (next === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem('theme', next);
    } catch { /* it holds for this page only */ }
    show(next);
    dispatchEvent(new Event('theme-changed'));
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dispatchEvent(new Event('theme-changed')));
}

/** A colour of the theme, for what is drawn. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
