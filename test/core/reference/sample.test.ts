import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.ts';
import { detectLanguage } from '../../../src/core/reference/detect.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';
import { messagesIn } from '../words.ts';

/** The sentence of the first page, on which the marks are shown: translations of one text, so what is found in it is one. */
test.each(LANGUAGES)(
  'the sample of the first page in %s has its four references, whose each is included',
  (language) => {
    const { welcome_sample: text = '' } = messagesIn(language);
    const { references } = scan(text, initialContext({ document: null, language: detectLanguage(text) }));
    expect(references.map(({ target }) => target).sort()).toEqual([
      'CTOC/COP/DEC/4/4',
      'CTOC/COP/RES/7/1',
      'CTOC/COP/WG.4#12',
      'CTOC/COP/WG.4/2022/4',
    ]);
  },
);
