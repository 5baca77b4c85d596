import { formatDate, isoDay } from '../../src/core/dates.ts';
import { readRecords } from '../../src/core/records/files.ts';
import type { Words } from '../../src/core/words.ts';
import { readPackaged } from '../../src/platform/extension.ts';
import { importPack } from '../../src/storage/import.ts';
import { exportPack, listPacks, removePack } from '../../src/storage/packs.ts';
import type { PackActions } from '../../src/ui/options/pack-section.tsx';
import { reportOf } from './outcome.ts';
import { saveAs } from './save.ts';

/** What the section of the packs does in this browser. */
export const packActions = (words: Words): PackActions => ({
  async list() {
    const packs = await listPacks();
    return packs.map(({ added, written, bytes, ...pack }) => ({
      ...pack,
      added: formatDate(added, words.language),
      share: written / bytes,
    }));
  },
  async add(file, onJob, signal) {
    const bundled = await readRecords((name) => readPackaged(`kb/${name}`));
    const outcome = await importPack({
      file,
      bundled,
      today: isoDay(new Date()),
      signal,
      onProgress: ({ stage, done, of }) => onJob({ name: file.name, stage, share: done / of }),
    });
    return reportOf(outcome, file, words);
  },
  async save({ hash, name }) {
    saveAs(await exportPack(hash), `${name}.ndjson`);
  },
  remove: ({ hash }) => removePack(hash),
});
