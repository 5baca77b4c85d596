import { createCardStore } from '../../src/annotate/cards.ts';
import { createLazyLens, type LazyLens } from '../../src/annotate/lazy-lens.ts';
import { createLens } from '../../src/annotate/lens.ts';
import { switchesOn } from '../../src/annotate/switches.ts';
import { questionKey } from '../../src/core/card/content.ts';
import type { Words } from '../../src/core/words.ts';
import { type askBackground, isAnswer } from '../../src/messages/send.ts';
import { CHOICES } from '../../src/platform/choices.ts';
import { browser } from '../../src/platform/extension.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { beneathLink } from '../../src/viewer/marks.ts';

/** The references of the document of this name in the viewer, with their cards; made anew when the settings change. */
export function viewerLens(words: Words, ask: ReturnType<typeof askBackground>, name: string): LazyLens {
  const { local } = browser.storage;
  const cards = createCardStore((questions) => ask('cards', { questions, document: name }));
  const lens: LazyLens = createLazyLens(async () => {
    const settings = await loadSettings(local);
    if (settings.pausedEverywhere) return null;
    return createLens({
      root: document,
      cards,
      words,
      settings,
      beneath: (over) => beneathLink(over, lens.references()),
      onChain: async (focus) => {
        const reply = await ask('open-panel', { focus });
        return isAnswer(reply) && reply.opened;
      },
      onChoose: async (question, chosen) => {
        const reply = await ask('choose', { document: name, question: questionKey(question), chosen });
        return isAnswer(reply) && reply.done;
      },
      switches: switchesOn(null, words, ask),
    });
  });
  local.onChanged.addListener((changes) => {
    if ('settings' in changes) lens.renew();
    if (CHOICES in changes) cards.renew();
  });
  return lens;
}
