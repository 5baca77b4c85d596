/** What a content script uses of the extension API: the browser's own, which answers with promises. */
export interface ContentApi {
  readonly runtime: {
    /** Absent once the extension was updated or removed under an open page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: DocumentListener): void;
      removeListener(listener: DocumentListener): void;
    };
    getURL(path: string): string;
  };
  readonly storage: {
    readonly onChanged: { addListener(listener: (changes: object) => void): void };
  };
}

/** Answers by `sendResponse`, and returns true when it will: what all browsers understand. */
export type DocumentListener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => boolean;

export function contentApi(): ContentApi {
  const { browser, chrome } = globalThis as { browser?: ContentApi; chrome?: ContentApi };
  const api = browser ?? chrome;
  if (api === undefined) throw new Error('No extension API in this document.');
  return api;
}

/** How often it is looked, in ms, whether our extension is still there while a message is under way. */
const LOOK = 1000;

/** Sends a message to the background. Rejects when our extension goes meanwhile: browsers then settle nothing by themselves. */
export async function sendToBackground(api: ContentApi, message: unknown): Promise<unknown> {
  const sending = api.runtime.sendMessage(message);
  let looking: ReturnType<typeof setInterval> | undefined;
  const gone = new Promise<never>((_, reject) => {
    looking = setInterval(() => {
      if (api.runtime?.id === undefined) reject(new Error('Extension context invalidated.'));
    }, LOOK);
  });
  return Promise.race([sending, gone]).finally(() => clearInterval(looking));
}
