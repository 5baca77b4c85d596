import { count, type Words } from '../../src/core/words.ts';
import type { Imported } from '../../src/storage/import.ts';
import type { PackReport } from '../../src/ui/options/packs.tsx';

/** What is said of an import when it has ended. */
export function reportOf(outcome: Imported, { name }: File, words: Words): PackReport {
  switch (outcome.state) {
    case 'added':
      return { text: count(words, 'options_pack_added', outcome.pack.records, outcome.pack.name), isBad: false };
    case 'present':
      return { text: words('options_pack_present', outcome.pack.name), isBad: false };
    case 'stopped':
      return { text: words('options_pack_stopped'), isBad: false };
    case 'failed':
      return { text: words('options_pack_failed', String(outcome.failure.error)), isBad: true };
    case 'refused': {
      const { problems, count: all } = outcome;
      return { text: count(words, 'options_pack_refused', all, name), isBad: true, problems, count: all };
    }
  }
}
