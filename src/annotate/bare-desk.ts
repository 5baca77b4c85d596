import { directionOf } from '../core/language.ts';
import { partOf } from '../text/part-of.ts';
import type { CreateDesk } from './desk.ts';
import { isOnDark } from './ground.ts';
import { addStyle } from './marks.ts';
import { boxesOf } from './pointer.ts';
import { placeCard } from './position.ts';

/** Like a card's sentence, in the colours of the browser: the style sheets of cards are where their code is. */
const CSS_TEXT = `
p {
  position: fixed; inset: auto; margin: 0; box-sizing: border-box; max-inline-size: min(22rem, calc(100vw - 16px));
  padding: 12px 16px; border: 1px solid GrayText; border-radius: 8px; color-scheme: light dark;
  background: Canvas; color: CanvasText; font: 14px / 1.45 system-ui, sans-serif;
}`;

/**
 * The desk of an extension that was updated or removed before the code that draws cards had come, and with which it can no
 * longer come: in the place of each card the one sentence that helps.
 */
export const createBareDesk: CreateDesk = ({ root, words, onClose }) => {
  const host = root.createElement('mandate-lens');
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyle(shadow, CSS_TEXT);
  const note = root.createElement('p');
  note.popover = 'manual';
  note.setAttribute('role', 'status');
  note.lang = words.language;
  note.dir = directionOf(words.language);
  shadow.append(note);
  const isShown = () => note.matches(':popover-open');

  return {
    prepare() {},
    open({ ranges }) {
      const boxes = boxesOf(ranges);
      if (boxes[0] === undefined) return;
      if (!host.isConnected) partOf(root, 'documentElement').append(host);
      note.style.colorScheme = isOnDark(ranges) ? 'dark' : '';
      if (!isShown()) note.showPopover();
      // said aloud because it comes after what it stands in is shown
      note.textContent = words('page_reload');
      const { clientWidth: width, clientHeight: height } = partOf(root, 'documentElement');
      const size = { width: note.offsetWidth, height: note.offsetHeight };
      const { left, top } = placeCard(boxes, boxes[0], size, { width, height }, note.dir === 'rtl');
      note.style.left = `${left}px`;
      note.style.top = `${top}px`;
    },
    follow() {},
    close() {
      if (isShown()) note.hidePopover();
      note.textContent = '';
    },
    enter() {},
    key(key) {
      if (key !== 'Escape' || !isShown()) return false;
      onClose();
      return true;
    },
    holds: (event) => event.composedPath()[0] === host,
    box: () => (isShown() ? note.getBoundingClientRect() : null),
    destroy: () => host.remove(),
  };
};
