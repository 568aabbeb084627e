// Apache ECharts, fetched when the first chart is wanted. Drawn on canvas: the page's policy allows no inline styles.
import { colour } from './theme.js';

let library = null;

/** The library. */
export function echarts() {
  library ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = '/lib/echarts.min.js';
    script.onload = () => done(globalThis.echarts);
    script.onerror = () => { library = null; failed(new Error('图表组件没有载入')); };
    document.head.append(script);
  });
  return library;
}

/** A chart in this box whose content is drawn anew when the theme or the size changes; returns what ends it. */
export async function chart(box, content, onClick) {
  const lib = await echarts();
  if (!box.isConnected) return () => {};
  const drawn = lib.init(box, null, { renderer: 'canvas' });
  const draw = () => drawn.setOption(content(), { notMerge: true });
  draw();
  drawn.on('click', event => onClick?.(event));
  const sizes = new ResizeObserver(() => drawn.resize());
  sizes.observe(box);
  addEventListener('theme-changed', draw);
  const end = () => {
    sizes.disconnect();
    removeEventListener('theme-changed', draw);
    drawn.dispose();
  };
  end.draw = draw;
  end.chart = drawn;
  return end;
}

/** How writing on charts looks. */
export const writing = () => ({ color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily });
