/** The drawing as a file that needs nothing else: its rules inside, colours spelled out, fonts by family. */

const TOKEN = /--([\w-]+):\s*([^;]+);/g;
const LIGHT_DARK = /^light-dark\((.+?),/s;

/** The style sheet with the light colour in the place of each variable: paper is light. */
export function printedCss(css: string, tokens: string): string {
  const colours = new Map<string, string>();
  for (const [, name = '', value = ''] of tokens.matchAll(TOKEN))
    colours.set(name, LIGHT_DARK.exec(value)?.[1]?.trim() ?? value.trim());
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@media[^{]+\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '')
    .replace(/[^{}]*(?::hover|:focus[\w-]*)[^{}]*\{[^}]*\}/g, '')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours.get(name) ?? 'currentColor')
    .trim();
}

const FOR_THE_PAGE = ['role', 'tabindex', 'data-key', 'aria-label', 'aria-current', 'aria-hidden'];

/** The text of an SVG file; `css` is what `printedCss` gives. Keyboard and roles stay behind, titles take their place. */
export function svgFile(drawing: SVGSVGElement, css: string, title: string): string {
  const svg = drawing.cloneNode(true) as SVGSVGElement;
  const { ownerDocument: document } = drawing;
  const element = (name: string, text: string) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    made.textContent = text;
    return made;
  };
  for (const mark of svg.querySelectorAll('[data-key]')) {
    const label = mark.querySelector('[aria-label]')?.getAttribute('aria-label');
    mark.prepend(element('title', label ?? ''));
  }
  for (const any of svg.querySelectorAll('*')) for (const name of FOR_THE_PAGE) any.removeAttribute(name);
  svg.prepend(element('title', title), element('style', css));
  svg.setAttribute('role', 'img');
  svg.removeAttribute('aria-label');
  return new XMLSerializer().serializeToString(svg);
}
