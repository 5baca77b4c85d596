import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Browser, startBrowser, unlessFirefox } from './browser.ts';
import { cardWith, hover, inClosedRoot, mark, marks } from './reader.ts';
import { until } from './waiting.ts';

/** Habits of real sites, each in a small page: routes that change in place, late tables, frames, paper, dark pages. */

const PAGE = 'https://www.unodc.org';
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

async function open(address: string, body: string): Promise<Page> {
  browser.standIn.add(
    address.replace(/\?.*/, ''),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>${body}`,
  );
  return browser.open(`${PAGE}/${address}`);
}

const texts = async (frame: Frame) => (await marks(frame)).map(({ text }) => text.replace(/\s+/g, ' ')).sort();
const textsWhen = (what: string, frame: Frame, wanted: readonly string[]) =>
  until(what, async () => (await texts(frame)).join() === [...wanted].sort().join());

unlessFirefox('WebDriver BiDi tells of no request for a file of the extension')(
  'a page without references fetches nothing of ours, and marks what comes later',
  async () => {
    const page = await open('quiet.html', '<p>Welcome and/or goodbye.</p>');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url().replace(/.*\//, '')));
    // A frame in which nothing happened is as good as any longer time.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(fetched).toEqual([]);
    await page.evaluate(() => document.body.append('See CTOC/COP/2022/5.'));
    await mark(page.mainFrame(), 'CTOC/COP/2022/5');
    expect(fetched).toEqual(['lens.js']);
  },
);

test('a route that changes in place: what it shows now is marked, as of the document that it shows now', async () => {
  const page = await open(
    'route.html?symbol=CTOC/COP/2022/5',
    '<main><p>See resolution 7/1 and CTOC/COP/2020/1.</p></main>',
  );
  const frame = page.mainFrame();
  await hover(frame, 'resolution 7/1');
  await cardWith(frame, /Conference of the Parties/);
  await page.evaluate(() => {
    history.pushState(null, '', '/route.html?symbol=A/HRC/21/2');
    const main = document.createElement('main');
    main.append('The Council adopted resolution 7/1.');
    document.querySelector('main')?.replaceWith(main);
  });
  await textsWhen('the new route alone', frame, ['resolution 7/1']);
  await page.mouse.move(5, 400);
  await hover(frame, 'resolution 7/1');
  await cardWith(frame, /Human Rights Council/);
});

test('a table that is filled late, row by row', async () => {
  const page = await open('table.html', '<table><tbody></tbody></table>');
  await page.evaluate(async () => {
    const body = document.querySelector('tbody') as HTMLTableSectionElement;
    for (let row = 1; row <= 60; row++) {
      const made = body.insertRow();
      made.insertCell().append(String(row));
      made.insertCell().append(`CTOC/COP/2022/${row}`);
      if (row % 20 === 0) await new Promise(requestAnimationFrame);
    }
  });
  const wanted = Array.from({ length: 60 }, (_, index) => `CTOC/COP/2022/${index + 1}`);
  await textsWhen('every row', page.mainFrame(), wanted);
});

test('a page of many windows: what is near is marked, wherever the reader goes', async () => {
  const lines = Array.from({ length: 400 }, (_, index) => `<p>${index}. See CTOC/COP/WG.4/2022/${index + 1}.</p>`);
  const page = await open('long.html', `<div style="height:100vh;overflow:auto">${lines.join('')}</div>`);
  const frame = page.mainFrame();
  await mark(frame, 'CTOC/COP/WG.4/2022/1');
  await until('far ones to go', async () => (await texts(frame)).length < 100);
  await page.evaluate(() => document.querySelector('p:last-child')?.scrollIntoView());
  await mark(frame, 'CTOC/COP/WG.4/2022/400');
  await until('the first ones to go', async () => !(await texts(frame)).includes('CTOC/COP/WG.4/2022/1'));
});

test('references that are split over nested elements, and cells that are not joined', async () => {
  const page = await open(
    'split.html',
    `<p><span>CTOC/<b>COP</b>/<i><u>WG.4</u></i></span>/2022/<wbr>4, <em>resolution</em>
<strong>7</strong>/1 of the <a>Conference of the Parties</a></p>
     <table><tr><td>CTOC/COP/</td><td>2022/5</td></tr></table>
     <div style="display:contents">CTOC/COP/2020/1 has no box of its own.</div>`,
  );
  await mark(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
  const wanted = ['CTOC/COP/2020/1', 'CTOC/COP/WG.4/2022/4', 'resolution 7/1'];
  await textsWhen('all of them', page.mainFrame(), wanted);
});

test('links stay links, are marked beside their own line, and have a card', async () => {
  const page = await open(
    'link.html',
    '<p style="margin:200px"><a href="#there">CTOC/COP/2022/5</a> is the note of the <a href="#other">Secretariat</a>.</p>',
  );
  const frame = page.mainFrame();
  await hover(frame, 'CTOC/COP/2022/5');
  await cardWith(frame, 'CTOC/COP/2022/5');
  expect([...new Set(await texts(frame))]).toEqual(['CTOC/COP/2022/5']);
  const link = page.locator('a').first();
  expect(await link.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
  expect(await link.evaluate((one) => getComputedStyle(one).cursor)).toBe('pointer');
  await link.click();
  expect(new URL(page.url()).hash).toBe('#there');
});

test('a frame from a site of the UN’s has its own marks and cards', async () => {
  browser.standIn.add('inner.html', '<!doctype html><p style="margin:120px 20px">See CTOC/COP/2022/5.</p>');
  const page = await open(
    'outer.html',
    '<p>Welcome.</p><iframe src="https://journal.un.org/inner.html" width="900" height="700"></iframe>',
  );
  const frame = await until('the frame', () => page.frames().find((one) => one.url().endsWith('inner.html')));
  await hover(frame, 'CTOC/COP/2022/5');
  await cardWith(frame, 'CTOC/COP/2022/5');
  expect(await marks(page.mainFrame())).toEqual([]);
});

/** What the browser makes of our marks on the first paragraph. */
const line = (page: Page) =>
  page.evaluate(() => {
    const [[name = ''] = []] = [...CSS.highlights].filter(([, { size }]) => size > 0);
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`);
    return {
      line: style.textDecorationLine,
      color: style.textDecorationColor,
      text: style.color,
      back: style.backgroundColor,
    };
  });

unlessFirefox('WebDriver BiDi has no way to show a page as on paper')('paper has no marks', async () => {
  const page = await open('paper.html', '<p>See CTOC/COP/2022/5.</p>');
  await mark(page.mainFrame(), 'CTOC/COP/2022/5');
  expect((await line(page)).line).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect((await line(page)).line).toBe('none');
});

test.each([
  ['light', 'rgb(255, 255, 255)', '#111'],
  ['dark by itself', 'rgb(27, 27, 27)', '#eee'],
])(
  'marks can be told on a page that is %s, and leave its text as it is; the card is like it',
  async (_, back, text) => {
    const page = await open(
      'colours.html',
      `<body style="background:${back};color:${text}"><p>See CTOC/COP/2022/5.</p>`,
    );
    await mark(page.mainFrame(), 'CTOC/COP/2022/5');
    const style = await line(page);
    expect(
      contrast(style.color, await page.evaluate(() => getComputedStyle(document.body).backgroundColor)),
    ).toBeGreaterThan(3);
    expect(style.text).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
    expect(style.back).toBe('rgba(0, 0, 0, 0)');
    await hover(page.mainFrame(), 'CTOC/COP/2022/5');
    await cardWith(page.mainFrame(), 'CTOC/COP/2022/5');
    const surface = "function () { return getComputedStyle(this.querySelector('.card')).backgroundColor; }";
    expect(contrast((await inClosedRoot<string>(page.mainFrame(), surface)) ?? '', back)).toBeLessThan(1.3);
  },
);

/** WCAG's contrast of two opaque colours as browsers compute them: `rgb(176, 96, 58)`. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((color) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('a page that has tampered with what pages are made of', async () => {
  const page = await open(
    'tampered.html',
    `<script>
       Node.prototype.appendChild = Element.prototype.attachShadow = Element.prototype.append = () => null;
       Object.defineProperty(Node.prototype, 'firstChild', { get: () => null });
       Array.prototype.push = Array.prototype.sort = () => { throw new Error('tampered'); };
       String.prototype.indexOf = () => -1;
       window.StaticRange = window.Highlight = window.MutationObserver = null;
     </script><p style="margin:200px">See CTOC/COP/2022/5.</p>`,
  );
  const frame = page.mainFrame();
  const painted = await until('the mark', () =>
    page.evaluate(() => {
      for (const [name] of CSS.highlights) if (name.startsWith('mandate-lens-found')) return name;
      return null;
    }),
  );
  expect(painted).toBe('mandate-lens-found');
  // as one text: Playwright's own ways of handing things over are tampered with, too
  const place = await page.evaluate(() => JSON.stringify(document.querySelector('p')?.getBoundingClientRect()));
  const { x, y } = JSON.parse(place) as { x: number; y: number };
  await page.mouse.move(x + 20, y - 40);
  await page.mouse.move(x + 80, y + 8, { steps: 4 });
  await cardWith(frame, 'CTOC/COP/2022/5');
});

test('on demand nothing is marked before it is asked for, and no card opens', async () => {
  const choose = (marks: string) =>
    browser.asExtension((api, settings) => api.storage.local.set({ settings }), { marks });
  await choose('demand');
  try {
    const page = await open('demand.html', '<p style="margin:200px">See CTOC/COP/2022/5 and CTOC/COP/2020/1.</p>');
    const ask = (message: object): Promise<{ marked: boolean; references: object[] }> =>
      browser.asExtension(
        async (api, sent) => {
          const [tab] = await api.tabs.query({ active: true });
          return api.tabs.sendMessage(tab?.id ?? -1, sent);
        },
        message,
        page,
      );
    await until('the page to be read', async () => (await ask({ name: 'references' })).references.length === 2);
    expect((await ask({ name: 'references' })).marked).toBe(false);
    expect(await marks(page.mainFrame())).toEqual([]);
    await ask({ name: 'mark', shown: true });
    await textsWhen('both', page.mainFrame(), ['CTOC/COP/2020/1', 'CTOC/COP/2022/5']);
    await ask({ name: 'mark', shown: false });
    expect(await marks(page.mainFrame())).toEqual([]);
  } finally {
    await choose('all');
  }
});
