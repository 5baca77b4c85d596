import type { Words } from '../core/words.ts';
import { createHost } from './host.ts';
import { watchKeys } from './keyboard.ts';
import type { Box } from './position.ts';

export interface NoticeOptions {
  readonly root: Document;
  readonly words: Words;
  /** Where the card was that the reader has just used. */
  readonly at: Box;
  readonly sentence: string;
  readonly onUndo: () => void;
}

/**
 * Says what was switched off, with the way back, and takes the focus that its card had: nobody has to look for it. It goes
 * with Esc, a press elsewhere or the way back, not by itself.
 */
export function showNotice({ root, words, at, sentence, onUndo }: NoticeOptions): void {
  const view = root.defaultView as Window;
  const host = createHost({ root, words });

  function end(): void {
    stopKeys();
    view.removeEventListener('pointerdown', onPress, { capture: true });
    host.destroy();
  }

  const onPress = (event: Event) => {
    if (!host.holds(event)) end();
  };
  const stopKeys = watchKeys(root, (key) => {
    if (key !== 'Escape') return false;
    end();
    return true;
  });
  view.addEventListener('pointerdown', onPress, { capture: true });

  const undo = () => {
    end();
    onUndo();
  };
  const content = { sentence, act: { label: words('page_undo'), onClick: undo } };
  // The place that the card had, as if there were a line above it.
  const line = { left: at.left, top: at.top, right: at.right, bottom: at.top };
  host.show({ key: 0, content, aloud: false, onRef: () => {}, onClose: end }, [line]);
  host.focus(0);
}
