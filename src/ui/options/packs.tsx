import type { PackProblem } from '../../core/records/pack.ts';
import { count, type Words } from '../../core/words.ts';

/** A pack of this browser, or one that was begun. */
export interface PackLine {
  readonly name: string;
  readonly hash: string;
  /** The day on which it was added, as text. */
  readonly added: string;
  readonly records: number;
  /** Share of it that is in, from 0 to 1. */
  readonly share: number;
  readonly isWhole: boolean;
}

/** The import that is running. */
export interface PackJob {
  readonly name: string;
  readonly stage: 'prove' | 'write';
  /** From 0 to 1. */
  readonly share: number;
}

/** What became of the last thing that was done: a sentence, and what was wrong with the file. */
export interface PackReport {
  readonly text: string;
  readonly isBad: boolean;
  readonly problems?: readonly PackProblem[];
  /** How many problems there are in all. */
  readonly count?: number;
}

export interface PacksProps {
  readonly words: Words;
  readonly packs: readonly PackLine[];
  readonly job: PackJob | null;
  readonly report: PackReport | null;
  readonly onAdd: (file: File) => void;
  readonly onCancel: () => void;
  readonly onExport: (pack: PackLine) => void;
  readonly onRemove: (pack: PackLine) => void;
}

export function Packs({ words, packs, job, report, onAdd, onCancel, onExport, onRemove }: PacksProps) {
  return (
    <section class="packs">
      <h2>{words('options_packs')}</h2>
      <p id="pack-hint">{words('options_packs_text')}</p>
      {packs.length > 0 && (
        <ul>
          {packs.map((pack) => (
            <OnePack
              key={pack.hash}
              words={words}
              pack={pack}
              isBusy={job !== null}
              {...{ onAdd, onExport, onRemove }}
            />
          ))}
        </ul>
      )}
      {job === null ? (
        <FileButton words={words} id="pack-file" label={words('options_pack_add')} onFile={onAdd} />
      ) : (
        <Running words={words} job={job} onCancel={onCancel} />
      )}
      <div role="status">{report !== null && <Report words={words} report={report} />}</div>
    </section>
  );
}

type OnePackProps = Pick<PacksProps, 'words' | 'onAdd' | 'onExport' | 'onRemove'> & {
  readonly pack: PackLine;
  readonly isBusy: boolean;
};

function OnePack({ words, pack, isBusy, onAdd, onExport, onRemove }: OnePackProps) {
  return (
    <li>
      <span>
        <bdi class="name">{pack.name}</bdi>
        <small>
          {pack.isWhole
            ? count(words, 'options_pack_figures', pack.records, pack.added)
            : words('options_pack_begun', Math.floor(pack.share * 100))}
        </small>
      </span>
      {pack.isWhole ? (
        <button type="button" aria-label={words('options_pack_export_of', pack.name)} onClick={() => onExport(pack)}>
          {words('options_pack_export')}
        </button>
      ) : (
        !isBusy && (
          <FileButton words={words} id={`pack-${pack.hash}`} label={words('options_pack_resume')} onFile={onAdd} />
        )
      )}
      <button
        type="button"
        disabled={isBusy}
        aria-label={words('options_pack_remove_of', pack.name)}
        onClick={() => onRemove(pack)}
      >
        {words('options_pack_remove')}
      </button>
    </li>
  );
}

interface FileButtonProps {
  readonly words: Words;
  readonly id: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own field for a file, in the looks of our buttons. */
const FileButton = ({ id, label, onFile }: FileButtonProps) => (
  <span class="file">
    <input
      id={id}
      type="file"
      accept=".ndjson,.jsonl"
      aria-describedby="pack-hint"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // The same file may be chosen once more.
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
    <label for={id}>{label}</label>
  </span>
);

const Running = ({ words, job, onCancel }: { words: Words; job: PackJob; onCancel: () => void }) => (
  <div class="running">
    <label class="name" for="pack-progress">
      {words(job.stage === 'prove' ? 'options_pack_prove' : 'options_pack_write', job.name)}
    </label>
    <progress id="pack-progress" max={1} value={job.share} />
    <button type="button" onClick={onCancel}>
      {words('options_pack_cancel')}
    </button>
  </div>
);

function Report({ words, report }: { words: Words; report: PackReport }) {
  const { text, isBad, problems = [], count: all = 0 } = report;
  return (
    <>
      <p class={isBad ? 'outcome bad' : 'outcome'}>{text}</p>
      {problems.length > 0 && (
        <table class="problems">
          <tbody>
            {problems.map(({ line, key, values }) => (
              <tr key={`${line} ${key} ${values.join(' ')}`}>
                <th scope="row">{line === 0 ? words('options_pack_file') : words('options_pack_line', line)}</th>
                <td>{words(key, ...values)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all > problems.length && <p class="more">{count(words, 'options_pack_more', all - problems.length)}</p>}
    </>
  );
}
