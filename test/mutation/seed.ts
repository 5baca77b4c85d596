import { configureGlobal } from 'fast-check';
import { LANGUAGES } from '../../src/core/language.ts';
import { grammarOf } from '../../src/core/reference/grammar.ts';

configureGlobal({ seed: 1 });

// what is compiled once would count as covered by the one test that happens to come first
for (const language of LANGUAGES) grammarOf(language);
