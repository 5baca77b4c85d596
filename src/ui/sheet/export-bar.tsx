import { useState } from 'preact/hooks';
import type { Words } from '../../core/words.ts';
import { saveFile } from '../save-file.ts';
import { type ExportSource, exportFile, FORMATS, type Format } from './export.ts';
import type { SheetRow } from './rows.ts';

export interface ExportBarProps {
  readonly words: Words;
  /** What is listed now. */
  readonly rows: readonly SheetRow[];
  readonly source: ExportSource;
}

/** The listed references as files, and what could not be written into them. */
export function ExportBar({ words, rows, source }: ExportBarProps) {
  const [said, setSaid] = useState('');
  const save = (format: Format) => {
    const file = exportFile(rows, format, source, new Date());
    if ('refusal' in file) return setSaid(file.refusal);
    saveFile(file.text, file.name, file.type);
    setSaid(file.note);
  };
  return (
    <fieldset class="export-bar">
      <legend>{words('panel_export_as')}</legend>
      {FORMATS.map((format) => (
        <button key={format} type="button" onClick={() => save(format)}>
          {words(`panel_export_${format}`)}
        </button>
      ))}
      <p role="status">{said}</p>
    </fieldset>
  );
}
