package dev.patentengine.api.server;

/** How far writing stands out from what it is written on, as WCAG 2 counts it. */
final class Contrast {

  /**
   * An expression for a page: the writings below 4.5 : 1 (3 : 1 from 24 px on), empty if there are
   * none.
   */
  static final String TOO_LOW =
      """
      (() => {
        const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
        const rgba = colour => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const seen = new Map();
        const of = colour => seen.get(colour) ?? (seen.set(colour, rgba(colour)), seen.get(colour));
        const ground = element => {
          for (let e = element; e; e = e.parentElement) {
            const colour = of(getComputedStyle(e).backgroundColor);
            if (colour[3] > 200) return colour;
          }
          return [255, 255, 255, 255];
        };
        const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
            .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
        const low = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('.hidden, .skip, option')) continue;
          const style = getComputedStyle(element);
          const found = ratio(of(style.color), ground(element));
          if (found < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) {
            low.add(`${element.tagName}.${element.className} ${found.toFixed(2)} ${walker.currentNode.data.trim().slice(0, 20)}`);
          }
        }
        return [...low].join('; ');
      })()\
      """;

  private Contrast() {}
}
