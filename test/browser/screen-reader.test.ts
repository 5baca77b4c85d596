import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { cardWith, focusedPart, mark, noCard } from './reader.ts';
import { spoken } from './spoken.ts';
import { until } from './waiting.ts';

/** The real card in its closed shadow root, as those have it who hear it and go through it by keys. */

const PAGE = 'https://www.unodc.org/report.en.html';
/** Every reference of the page, in reading order. */
const REFERENCES = [
  ...['CTOC/COP/WG.4/2022/4', 'decision 4/4', 'resolution 7/1', 'resolutions 5/2', '5/3', '5/4', 'resolution 55/25'],
  ...['CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4/2021/6', 'CTOC/COP/2022/5', 'CTOC/COP/WG.4/2031/99'],
  ...['twelfth meeting', 'eleventh session'],
  ...['CTOC/COP/WG.4/2021/6', 'CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4/2022/4'],
];

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(() => chromium.closeTabs());

const speak = (language: string) =>
  chromium.asExtension((api, chosen) => api.storage.local.set({ settings: { language: chosen } }), language);

async function open() {
  const page = await chromium.open(PAGE);
  const frame = page.mainFrame();
  await mark(frame, 'CTOC/COP/WG.4/2031/99');
  return { page, frame };
}

/** The text of the reference whose card a key has opened, and where it begins in the page. */
const current = (frame: Frame): Promise<{ text: string; at: number } | null> =>
  frame.evaluate(() => {
    const parts = [...(CSS.highlights.get('mandate-lens-current') ?? [])];
    const [first] = parts;
    if (first === undefined) return null;
    const range = (part: AbstractRange) => {
      const whole = document.createRange();
      whole.setStart(part.startContainer, part.startOffset);
      whole.setEnd(part.endContainer, part.endOffset);
      return whole;
    };
    const before = document.createRange();
    before.setEnd(first.startContainer, first.startOffset);
    const text = parts.map((part) => range(part).toString()).join('');
    return { text: text.replace(/\s+/g, ' '), at: before.toString().length };
  });

/** Goes as far as a command leads; the texts at which it stopped, and what was said at each. */
async function walk(frame: Frame, command: 'next-reference' | 'previous-reference') {
  const stops: { text: string; said: string }[] = [];
  let last: number | null = (await current(frame))?.at ?? null;
  while (stops.length <= REFERENCES.length) {
    await chromium.command(frame.page(), command);
    const isBeyond = stops.length === REFERENCES.length - (command === 'next-reference' ? 0 : 1);
    const reached = await until(
      'the next stop',
      async () => {
        const now = await current(frame);
        return now !== null && now.at !== last ? now : null;
      },
      isBeyond ? 1500 : 15_000,
    ).catch(() => null);
    if (reached === null) break;
    last = reached.at;
    const lines = await until('what is said', async () => {
      const said = await spoken(frame, 'dialog');
      const status = said?.indexOf('  status') ?? -1;
      return status < 0
        ? null
        : said
            ?.slice(status + 1)
            .join(' ')
            .trim() || null;
    });
    stops.push({ text: reached.text, said: lines });
  }
  return stops;
}

describe('the card', () => {
  test('is heard as this', async () => {
    const { page, frame } = await open();
    await chromium.command(page, 'next-reference');
    await cardWith(frame, 'Report of the 12th meeting');
    expect(await spoken(frame, 'dialog')).toEqual([
      'dialog: CTOC/COP/WG.4/2022/4',
      '  article: CTOC/COP/WG.4/2022/4',
      '    sectionheader',
      '      CTOC/COP/WG.4/2022/4',
      '      heading: Report of the 12th meeting of the Working Group on Trafficking in Persons [our wording]',
      '      button: Keep open',
      '      button: Close',
      '    term: Meeting',
      '    definition',
      '      button: 12th meeting of the Working Group on Trafficking in Persons',
      '      Vienna, 29–30 June 2022 held',
      '    term: Mandate',
      '    definition',
      '      button: decision 4/4',
      '      ( 2008, establishes ) →',
      '      button: resolution 7/1',
      '      ( 2014, makes permanent )',
      '    term: Reports',
      '    definition',
      '      previous:',
      '      button: CTOC/COP/WG.4/2021/6',
      '      (',
      '      button: 11th meeting',
      '      ) next: not known here (',
      '      button: 13th meeting',
      '      ) brought to the',
      '      button: 11th session',
      '      by the note',
      '      button: CTOC/COP/2022/5',
      '    term: Agenda',
      '    definition',
      '      not known here',
      '    term: Open',
      '    definition',
      ...['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((language) => `      link: ${language}`),
      '    sectionfooter',
      '      button, collapsed: 10 sources',
      '      button, collapsed: Copy',
      '      button: Chain of mandates',
      '      Facts as of 22 November 2026',
      '      button: Pause',
      '      button: Not on this site',
      '  status',
      '    CTOC/COP/WG.4/2022/4. Report of the 12th meeting of the Working Group on Trafficking in Persons',
    ]);
  });

  test('is gone through in the order in which it is read, and given back to the page', async () => {
    const { page, frame } = await open();
    await chromium.command(page, 'next-reference');
    await cardWith(frame, 'Report of the 12th meeting');
    await page.keyboard.press('Enter');
    const order: (string | null)[] = [];
    do {
      order.push(await focusedPart(frame));
      await page.keyboard.press('Tab');
    } while (order.at(-1) !== null && order.length < 40);
    expect(order).toEqual([
      'CTOC/COP/WG.4/2022/4',
      'Keep open',
      'Close',
      '12th meeting of the Working Group on Trafficking in Persons',
      'decision 4/4',
      'resolution 7/1',
      'CTOC/COP/WG.4/2021/6',
      '11th meeting',
      '13th meeting',
      '11th session',
      'CTOC/COP/2022/5',
      ...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
      '10 sources',
      'Copy',
      'Chain of mandates',
      'Pause',
      'Not on this site',
      null,
    ]);
  });

  test.each([
    ['es', 'Informe de la 12ª reunión del Grupo de Trabajo sobre la Trata de Personas', '10 fuentes'],
    ['ru', 'Доклад о работе 12-го совещания Рабочей группы по торговле людьми', '10 источников'],
    ['ar', 'تقرير الاجتماع', '10 مصادر'],
    ['zh', '贩运人口问题工作组', '来源'],
  ])('speaks %s', async (language, title, sources) => {
    await speak(language);
    try {
      const { page, frame } = await open();
      await chromium.command(page, 'next-reference');
      const heard = await until('the card', async () => {
        const lines = await spoken(frame, 'dialog');
        return lines?.some((line) => line.includes('heading')) ? lines : null;
      });
      expect(heard.find((line) => line.includes('heading: '))).toContain(title);
      expect(heard.find((line) => line.includes('button, collapsed: '))).toContain(sources);
    } finally {
      await speak('en');
    }
  });
});

test('the pages of a PDF are called by their numbers in the reader’s language', async () => {
  await speak('ru');
  try {
    const src = 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4';
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src })}`);
    await mark(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    const lines = (await spoken(page.mainFrame(), 'main')) ?? [];
    expect(lines.filter((line) => line.includes('region'))).toEqual([
      '  region: Страница 1 из 2',
      '  region: Страница 2 из 2',
    ]);
  } finally {
    await speak('en');
  }
});

test('every reference is one stop, in reading order, both ways, and is said', { timeout: 120_000 }, async () => {
  const { page, frame } = await open();
  const forward = await walk(frame, 'next-reference');
  expect(forward.map(({ text }) => text)).toEqual(REFERENCES);
  expect(forward.filter(({ said }) => said === '')).toEqual([]);
  expect(forward[1]?.said).toMatch(/^Decision 4\/4/);
  const back = await walk(frame, 'previous-reference');
  expect(back.map(({ text }) => text)).toEqual(REFERENCES.toReversed().slice(1));
  await page.keyboard.press('Escape');
  await noCard(frame);
});
