import type { Words } from '../../core/words.ts';
import { Allow } from '../allow.tsx';
import { Switch } from '../switch.tsx';
import type { Choices } from './options.tsx';
import { Setting } from './setting.tsx';

export interface SitesProps {
  readonly words: Words;
  readonly choices: Choices;
  /** The sites whose pages the extension marks. */
  readonly hosts: readonly string[];
  /** False: the browser keeps us from some of them until the user agrees. */
  readonly isAllowed: boolean;
  readonly onAllow: () => void;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** Where references are marked. */
export function Sites({ words, choices, hosts, isAllowed, onAllow, onChange }: SitesProps) {
  const { paused, pausedEverywhere } = choices;
  const others = paused.filter((host) => !hosts.includes(host));
  return (
    <section>
      <h2>{words('options_sites')}</h2>
      {!isAllowed && <Allow words={words} onAllow={onAllow} />}
      <Setting id="pause" label={words('popup_pause')}>
        <Switch id="pause" on={pausedEverywhere} onSwitch={(isOn) => onChange({ pausedEverywhere: isOn })} />
      </Setting>
      <div class="sites">
        {[...hosts, ...others].map((host) => (
          <Setting key={host} id={`site-${host}`} label={<bdi>{host}</bdi>}>
            <Switch
              id={`site-${host}`}
              on={!paused.includes(host)}
              disabled={pausedEverywhere}
              onSwitch={(isOn) =>
                onChange({ paused: isOn ? paused.filter((other) => other !== host) : [...paused, host] })
              }
            />
          </Setting>
        ))}
      </div>
    </section>
  );
}
