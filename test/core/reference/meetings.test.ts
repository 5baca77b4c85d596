import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { Ahead } from '../../../src/core/reference/ahead.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { findMeetings, MEETING_WORDS } from '../../../src/core/reference/meetings.ts';

/** The meetings of a paragraph that does not tell its language, and whether that was asked for. */
function read(text: string, language: Language = 'en') {
  let isAsked = false;
  const paragraph = {
    text,
    isTold: false,
    get grammar() {
      isAsked = true;
      return grammarOf(language);
    },
  };
  // as the second one of its block
  const before = 'At the tenth session. ';
  const found = findMeetings(paragraph, new Ahead(MEETING_WORDS, before + text), before.length);
  return { marks: found.map(({ mark }) => mark), isAsked };
}

describe('the language of a paragraph', () => {
  it.each([
    'The meeting was long.',
    'Two long meetings, some of them full',
    'Session',
    'A long meeting. On 12 October',
  ])('is not asked for where nothing beside the noun of a meeting may count it: %s', (text) => {
    expect(read(text)).toEqual({ marks: [], isAsked: false });
  });

  it.each<[string, string[]]>([
    ['The tenth meeting', ['#10']],
    ['The TENTH meeting', ['#10']],
    ['The 10th meeting', ['#10']],
    ['The meeting held on 12 October 2021', ['@2021-10-12']],
    ['The south meeting', []],
    ['5 of the meetings', []],
  ])('is asked for where something may: %s', (text, marks) => {
    expect(read(text)).toEqual({ marks, isAsked: true });
  });

  it('is that of letters of its own where these are no Latin ones: nobody looks for its meetings here', () => {
    for (const word of ['заседание', 'сессия', 'الدورة', '会议'])
      expect([word, word.search(MEETING_WORDS)]).toEqual([word, -1]);
  });
});

it('takes a noun of a meeting for one only where it stands alone', () => {
  expect(read('The tenth meetinghouse').marks).toEqual([]);
});

it('takes ordinals for a list only where something joins them', () => {
  expect(read('The ninth and tenth meetings').marks).toEqual(['#9', '#10']);
  expect(read('The ninth tenth meeting').marks).toEqual(['#10']);
});
