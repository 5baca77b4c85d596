import type { DocumentBlock, ToDocument } from '../../src/messages/protocol.ts';
import { type Ask, isAnswer } from '../../src/messages/send.ts';
import type { CheckedText } from '../../src/ui/check/texts.ts';

/** All of a text, portion by portion; null when nothing answers. */
export async function readText(ask: Ask<ToDocument>, inFrame: boolean): Promise<CheckedText | 'doubtful' | null> {
  const blocks: DocumentBlock[] = [];
  for (let from = 0; ; ) {
    const reply = await ask('text', { from, inFrame });
    if (!isAnswer(reply)) return null;
    if (reply.doubtful) return 'doubtful';
    blocks.push(...reply.blocks);
    const { document, name, language, next } = reply;
    if (next === null) return { document, name, language, blocks };
    from = next;
  }
}
