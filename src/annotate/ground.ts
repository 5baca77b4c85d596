import { partOf } from '../text/part-of.ts';

/** How light a colour is at which numbers of its notation, as browsers write computed colours. */
const LIGHTNESS: readonly { readonly notation: string; readonly of: (numbers: readonly number[]) => number }[] = [
  { notation: 'rgb', of: ([r = 0, g = 0, b = 0]) => (0.299 * r + 0.587 * g + 0.114 * b) / 255 },
  { notation: 'color(srgb', of: ([r = 0, g = 0, b = 0]) => 0.299 * r + 0.587 * g + 0.114 * b },
  { notation: 'ok', of: ([lightness = 1]) => lightness },
  { notation: 'l', of: ([lightness = 100]) => lightness / 100 },
];

/** From 0, black, to 1, white; null for a colour through which the ground behind is seen, and for one that we cannot read. */
export function lightnessOf(color: string): number | null {
  const [values = '', alpha = '1'] = color.slice(color.indexOf('(')).split('/');
  const numbers = [...values.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number));
  const opacity = color.startsWith('rgba') ? (numbers[3] ?? 1) : Number.parseFloat(alpha);
  if (!(opacity >= 0.5) || numbers.length < 3) return null;
  return LIGHTNESS.find(({ notation }) => color.startsWith(notation))?.of(numbers) ?? null;
}

/**
 * Whether text stands on a dark ground that the page has made, whatever the browser's own colours are:
 * its nearest background, or else the colour scheme that the page has chosen. Pictures in the background are not looked at.
 */
export function isOnDark([range]: readonly AbstractRange[]): boolean {
  const element = range?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return false;
  for (let at: Element | null = element; at !== null; at = above(at)) {
    const lightness = lightnessOf(view.getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < 0.5;
  }
  const scheme = view.getComputedStyle(partOf(element.ownerDocument, 'documentElement')).colorScheme;
  return /\bdark\b/.test(scheme) && !/\blight\b/.test(scheme);
}

function above(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
