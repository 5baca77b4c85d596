import type { Reply, ToDocument } from './protocol.ts';

/** What a document does for each request, at once or later; undefined: another frame of the tab may answer. */
export type DocumentHandlers = {
  [Name in Exclude<keyof ToDocument, 'frames'>]: (
    ask: ToDocument[Name] extends { ask: infer Ask } ? Ask : never,
  ) => Reply<ToDocument, Name> | Promise<Reply<ToDocument, Name>> | undefined;
};

/**
 * A listener for `runtime.onMessage` of a document. It hears our own extension only, so the request's name is checked and
 * its fields are taken as typed.
 */
export function answerIn(handlers: DocumentHandlers) {
  return (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void): boolean => {
    if (typeof message !== 'object' || message === null || !('name' in message)) return false;
    const { name } = message;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return false;
    const handler = handlers[name as keyof DocumentHandlers] as (ask: unknown) => unknown;
    const reply = handler(message);
    if (reply === undefined) return false;
    if (reply instanceof Promise) void reply.then(sendResponse);
    else sendResponse(reply);
    return true;
  };
}
