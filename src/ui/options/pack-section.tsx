import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../core/words.ts';
import { type PackJob, type PackLine, type PackReport, Packs } from './packs.tsx';

/** What can be done with packs; all of it may reject with what the browser says. */
export interface PackActions {
  list(): Promise<readonly PackLine[]>;
  add(file: File, onJob: (job: PackJob) => void, signal: AbortSignal): Promise<PackReport>;
  save(pack: PackLine): Promise<void>;
  remove(pack: PackLine): Promise<void>;
}

/** The section of the packs: what is in, what is being added, and what became of it. */
export function PackSection({ words, actions }: { words: Words; actions: PackActions }) {
  const [packs, setPacks] = useState<readonly PackLine[]>([]);
  const [job, setJob] = useState<PackJob | null>(null);
  const [report, setReport] = useState<PackReport | null>(null);
  const stopping = useRef<AbortController>(null);

  const list = () => actions.list().then(setPacks, () => undefined);
  useEffect(() => void list(), [words]);

  const attempt = async (work: () => Promise<PackReport | null>) => {
    setReport(null);
    const outcome = await work().catch((error: unknown) => ({
      text: words('options_pack_failed', String(error)),
      isBad: true,
    }));
    await list();
    setJob(null);
    setReport(outcome);
  };

  return (
    <Packs
      words={words}
      packs={packs}
      job={job}
      report={report}
      onAdd={(file) =>
        attempt(() => {
          stopping.current = new AbortController();
          setJob({ name: file.name, stage: 'prove', share: 0 });
          return actions.add(file, setJob, stopping.current.signal);
        })
      }
      onCancel={() => stopping.current?.abort()}
      onExport={(pack) => attempt(() => actions.save(pack).then(() => null))}
      onRemove={(pack) =>
        attempt(async () => {
          await actions.remove(pack);
          return { text: words('options_pack_removed', pack.name), isBad: false };
        })
      }
    />
  );
}
