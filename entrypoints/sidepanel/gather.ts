import { isAnswer } from '../../src/messages/send.ts';
import type { ListedDocument } from '../../src/ui/sheet/follow.ts';
import { joinFrames } from '../../src/ui/sheet/frames.ts';
import { askFrame, askTab } from './ask.ts';
import { withReaderChoices } from './choices.ts';
import { createFrames } from './frames.ts';

const frames = createFrames();

export const { of: framesOf, onNew: onNewFrame } = frames;

/** The references of the document in a tab and of its frames, with what the reader has chosen; null when nothing answers. */
export async function gather(tab: number): Promise<ListedDocument | null> {
  const ids = frames.of(tab);
  // Those that have not been heard of yet answer in their own time, and then all is asked again.
  void askTab(tab)('frames', {});
  const [own, ...framed] = await Promise.all([
    askTab(tab)('references', {}),
    ...ids.map((id) => askFrame(tab, id)('references', { inFrame: true })),
  ]);
  const answered = framed.flatMap((document, at) => {
    const id = ids[at] as number;
    if (isAnswer(document)) return [{ id, document }];
    frames.forget(tab, id);
    return [];
  });
  const parts = [...(isAnswer(own) ? [{ id: null, document: own }] : []), ...answered];
  return joinFrames(
    await Promise.all(parts.map(async ({ id, document }) => ({ id, document: await withReaderChoices(document) }))),
  );
}
