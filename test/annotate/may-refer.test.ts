// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { mayRefer, nodeMayRefer, whenItMayRefer } from '../../src/annotate/may-refer.ts';
import { cases, filesOf, unescaped } from '../texts/cases.ts';
import { page } from './dom.ts';

test.each(filesOf('references'))('passes every text of %s in which something is found', (file) => {
  const found = cases(file).filter(({ expected }) => expected.length > 0);
  expect(found.length).toBeGreaterThan(20);
  expect(found.map(({ text }) => unescaped(text)).filter((text) => !mayRefer(text))).toEqual([]);
});

test.each([
  'The Secretariat thanks all who took part and/or wrote.',
  'Contact us (in English, please).',
  'Merci de votre visite.',
  'Спасибо всем участникам.',
  'شكرا لكم جميعا',
  '谢谢大家。',
])('lets the finder sleep over “%s”', (text) => {
  expect(mayRefer(text)).toBe(false);
});

test('a symbol in pieces is noticed, one in a script is not', () => {
  expect(nodeMayRefer(page('<p>See CTOC/<wbr>COP/<wbr>2022/<wbr>5</p>'))).toBe(true);
  expect(nodeMayRefer(page('<p>Thanks.</p><script type="x">CTOC/COP/2022/5</script>'))).toBe(false);
});

test('waits for a text that comes later, and hears no more of the page then', async () => {
  const body = page('<p>Thanks.</p>');
  const found = vi.fn();
  whenItMayRefer(document, found);
  body.append('Thanks again.');
  await Promise.resolve();
  expect(found).not.toHaveBeenCalled();
  body.append('See CTOC/COP/2022/5.');
  await Promise.resolve();
  body.append('See CTOC/COP/2022/6.');
  await Promise.resolve();
  expect(found).toHaveBeenCalledTimes(1);
});

test('an edited text is noticed, and nothing after it was stopped', async () => {
  const body = page('<p>Thanks.</p>');
  const text = body.querySelector('p')?.firstChild as Text;
  const [found, stopped] = [vi.fn(), vi.fn()];
  whenItMayRefer(document, found);
  whenItMayRefer(document, stopped)();
  text.data = 'See CTOC/COP/2022/5.';
  await Promise.resolve();
  expect(found).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
});
