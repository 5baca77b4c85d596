import type { Reply, ToBackground, ToDocument } from './protocol.ts';

/**
 * Why no answer came: `silent`, nobody listens there or it failed this time; `gone`, our extension was updated or removed
 * under the open page, and only a reload helps.
 */
export type NoAnswer = 'silent' | 'gone';

export type Ask<Map> = <Name extends keyof Map & string>(
  name: Name,
  ask: Map[Name] extends { ask: infer A } ? A : never,
) => Promise<Reply<Map, Name> | NoAnswer>;

export const isAnswer = <R>(reply: R | NoAnswer): reply is R => reply !== 'silent' && reply !== 'gone';

/** Asks by one way of sending, such as `runtime.sendMessage`. Never rejects. */
function askBy<Map>(send: (message: unknown) => Promise<unknown>): Ask<Map> {
  return async (name, ask) => {
    try {
      const reply = await send({ name, ...(ask as object) });
      return reply === undefined || reply === null ? 'silent' : (reply as Reply<Map, typeof name>);
    } catch (error) {
      return isGone(error) ? 'gone' : 'silent';
    }
  };
}

/** What browsers say, or throw at the mere access to the API, once the extension is no longer there. */
const isGone = (error: unknown): boolean =>
  error instanceof TypeError || /context invalidated|extension context/i.test(String(error));

/**
 * Asks the background, from a page or from our own pages. Browsers stop it when they like, also while it answers: asked once
 * more it wakes, and whatever it is asked for may be done twice.
 */
export const askBackground = (send: (message: unknown) => Promise<unknown>): Ask<ToBackground> =>
  askBy<ToBackground>((message) =>
    send(message).catch((error) => {
      if (isGone(error)) throw error;
      return send(message);
    }),
  );

/** Asks the document in a tab: a page with our content script, or our viewer. */
export const askDocument = (send: (message: unknown) => Promise<unknown>): Ask<ToDocument> => askBy<ToDocument>(send);
