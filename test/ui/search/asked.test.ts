import { expect, test } from 'vitest';
import { askedBy } from '../../../src/ui/search/asked.ts';

test('a sentence asks for the reference in it, of the body that it names', () => {
  const { query, question } = askedBy(
    'as was decided by the Conference of the States Parties to the United Nations Convention against Corruption in its resolution 9/1, and',
    'en',
  );
  expect(query).toBe('resolution 9/1');
  expect(question?.target).toBe('CAC/COSP/RES/9/1');
});

test('a number of which nothing tells the body asks for all that it can be', () => {
  expect(askedBy('resolution 9/1', 'en').question).toMatchObject({
    target: null,
    candidates: expect.arrayContaining(['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1']),
  });
});

test('a symbol that no record names is asked for all the same', () => {
  expect(askedBy('see CTOC/COP/WG.4/2044/77.', 'en')).toMatchObject({
    query: 'CTOC/COP/WG.4/2044/77',
    question: { target: 'CTOC/COP/WG.4/2044/77' },
  });
});

test('the interface gives the language where the text does not', () => {
  expect(askedBy('décision 4/4', 'fr').query).toBe('décision 4/4');
});

test('other words are searched for', () => {
  expect(askedBy('trafficking in persons', 'en')).toEqual({ query: 'trafficking in persons', question: null });
});
