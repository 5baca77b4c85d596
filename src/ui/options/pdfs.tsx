import type { Words } from '../../core/words.ts';
import { Switch } from '../switch.tsx';
import type { Choices } from './options.tsx';
import { Setting } from './setting.tsx';

export interface PdfsProps {
  readonly words: Words;
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** Whether our viewer takes the place of others, and where it does not. */
export function Pdfs({ words, choices: { viewer, viewerOff }, onChange }: PdfsProps) {
  return (
    <section>
      <h2>{words('options_pdfs')}</h2>
      <Setting id="viewer" label={words('options_viewer')} hint={words('options_viewer_hint')}>
        <Switch id="viewer" hint="viewer-hint" on={viewer} onSwitch={(isOn) => onChange({ viewer: isOn })} />
      </Setting>
      {viewerOff.length > 0 && (
        <>
          <h3>{words('options_viewer_off')}</h3>
          <ul class="hosts">
            {viewerOff.map((host) => (
              <li key={host}>
                <bdi>{host}</bdi>
                <button
                  type="button"
                  aria-label={words('options_resume_on', host)}
                  onClick={() => onChange({ viewerOff: viewerOff.filter((other) => other !== host) })}
                >
                  {words('options_resume')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
