import type { Words } from '../core/words.ts';
import type { askBackground } from '../messages/send.ts';
import { isAnswer } from '../messages/send.ts';
import type { Switch } from './desk.ts';

/** The ways to silence us: everywhere and, in a page of a site, there. */
export function switchesOn(site: string | null, words: Words, ask: ReturnType<typeof askBackground>): Switch[] {
  const turn = (where: 'site' | 'everywhere') => async (isOff: boolean) => {
    const reply = await ask('pause', { where, paused: isOff });
    return isAnswer(reply) && reply.done;
  };
  const all = { label: words('page_switch_all'), said: words('page_off_all'), turn: turn('everywhere') };
  if (site === null) return [all];
  return [all, { label: words('page_switch_site'), said: words('page_off_site', site), turn: turn('site') }];
}
