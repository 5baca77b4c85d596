import { type BrowserContext, type Frame, firefox } from 'playwright-core';
import { firefoxPath } from '../setup/programs.mjs';
import { until } from './waiting.ts';

/**
 * Firefox as it is installed, driven by Playwright over WebDriver BiDi. Playwright has no way for an extension into it, and
 * this Firefox not all that Playwright counts on: what is between them passes through a bridge that makes up for it.
 */

type Send = (method: string, params: object) => Promise<unknown>;

export interface Remote {
  readonly context: BrowserContext;
  /** A command of WebDriver BiDi that Playwright does not offer. Rejects with what Firefox says against it. */
  readonly send: Send;
  /** Runs a script in Firefox's own window, where its menus, panels and keys are: the value of an expression, as text. */
  inWindow(expression: string): Promise<string>;
  /** Ends it by force. */
  kill(): Promise<void>;
}

const remotes = new WeakMap<BrowserContext, Remote>();

/** The Firefox that a tab belongs to, or null where it is another browser's. */
export const remoteOf = (context: BrowserContext): Remote | null => remotes.get(context) ?? null;

/** What WebDriver BiDi calls a frame. */
export const contextOf = (frame: Frame): string => (innerOf(frame) as { readonly _id: string })._id;

/** Starts Firefox with these preferences in a profile of its own. */
export async function launchFirefox(profile: string, preferences: Record<string, string | number | boolean>) {
  const driver = (innerOf(firefox) as Drivers)._bidiFirefox;
  const { connectToTransport } = driver;
  let bridge: Bridge | undefined;
  driver.connectToTransport = (transport, options) => {
    bridge = bridged(transport);
    return connectToTransport.call(driver, bridge, options);
  };
  const context = await firefox
    .launchPersistentContext(profile, {
      channel: 'moz-firefox',
      executablePath: firefoxPath(),
      headless: true,
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 900 },
      // A window that holds the whole viewport: what is outside it hears no pointer.
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1600', MOZ_HEADLESS_HEIGHT: '1300' } as Record<string, string>,
      // without it no script may run in pages of extensions
      args: ['--remote-allow-system-access'],
      firefoxUserPrefs: { ...preferences, [SCHEME]: LIGHT },
    })
    .finally(() => {
      driver.connectToTransport = connectToTransport;
    });
  if (bridge === undefined) throw new Error('Playwright does not speak WebDriver BiDi with Firefox.');
  const { command: send } = bridge;
  const { browserProcess } = (innerOf(context) as Contexts)._browser.options;
  const kill = () => browserProcess.kill();
  const remote: Remote = { context, send, inWindow: (expression) => inWindow(send, expression), kill };
  remotes.set(context, remote);
  return remote;
}

async function inWindow(send: Send, expression: string): Promise<string> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const answer = (await send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then(String)`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  })) as Evaluated;
  if (answer.type !== 'success') throw new Error(`In Firefox's window: ${JSON.stringify(answer)}`);
  return String(answer.result?.value);
}

/** As Playwright's own, which is between it and the socket. */
interface Transport {
  send(message: Message): void;
  close(): void;
  onmessage?: ((message: Message) => void) | undefined;
  onclose?: ((reason?: string) => void) | undefined;
}
interface Bridge extends Transport {
  readonly command: Send;
}
interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
}

/** Beyond any number that Playwright gives to a command. */
const OURS = 1e12;
const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const [DARK, LIGHT] = [0, 1];

function bridged(transport: Transport): Bridge {
  const waiting = new Map<number, (answer: Message) => void>();
  let last = OURS;
  let scheme = LIGHT;
  const closing = new Map<number, unknown>();
  const command: Send = (method, params) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, (answer) =>
        answer.type === 'success' ? done(answer.result) : fail(new Error(`${method}: ${JSON.stringify(answer)}`)),
      );
      transport.send({ id: last, method, params: params as Record<string, unknown> });
    });
  const bridge: Bridge = {
    command,
    send(message) {
      // Firefox has no such command yet, but a preference.
      if (message.method === 'emulation.setMediaFeaturesOverride') {
        const { features } = message.params as { features: Record<string, string> };
        const chosen = features['prefers-color-scheme'] === 'dark' ? DARK : LIGHT;
        const set =
          chosen === scheme
            ? Promise.resolve('')
            : inWindow(command, `Services.prefs.setIntPref('${SCHEME}', ${chosen})`);
        scheme = chosen;
        const answer = (more: object) => bridge.onmessage?.({ id: message.id ?? 0, ...more });
        set.then(
          () => answer({ type: 'success', result: {} }),
          (error: unknown) => answer({ type: 'error', error: 'unknown error', message: String(error) }),
        );
        return;
      }
      if (message.method === 'browsingContext.close') closing.set(message.id ?? 0, message.params?.context);
      // A tab beside the others, as in Chromium: what is in front is told by the window.
      const isNew = message.method === 'browsingContext.create';
      transport.send(isNew ? { ...message, params: { ...message.params, type: 'tab' } } : message);
    },
    close: () => transport.close(),
  };
  const tell = (method: string, params: object) =>
    bridge.onmessage?.({ type: 'event', method, params: params as Record<string, unknown> });
  transport.onclose = (reason) => bridge.onclose?.(reason);
  transport.onmessage = (message) => {
    const ours = waiting.get(message.id ?? 0);
    if (ours !== undefined) {
      waiting.delete(message.id ?? 0);
      ours(message);
      return;
    }
    bridge.onmessage?.(message);
    const { id = 0, method, params } = message;
    // It never reports either that a page of an extension has gone.
    const context = closing.get(id);
    if (closing.delete(id)) tell('browsingContext.contextDestroyed', { context, children: [], parent: null });
    if (method === 'browsingContext.navigationCommitted' && String(params?.url).startsWith('moz-extension:')) {
      tellWhenLoaded(bridge, params ?? {}).catch(() => undefined);
    }
  };
  return bridge;
}

/** Firefox never reports that a page of an extension has loaded: the page is asked, and it is reported for it. */
async function tellWhenLoaded(bridge: Bridge, params: Record<string, unknown>): Promise<void> {
  const ask = { expression: 'document.readyState', target: { context: params.context }, awaitPromise: false };
  const state = async () => ((await bridge.command('script.evaluate', ask)) as Evaluated).result?.value;
  await until('a page of the extension to load', async () => (await state()) === 'complete', 15_000);
  for (const method of ['browsingContext.domContentLoaded', 'browsingContext.load']) {
    bridge.onmessage?.({ type: 'event', method, params });
  }
}

/** What stands behind an object of Playwright's, in this same process. */
const innerOf = (outer: unknown): unknown =>
  (outer as { readonly _connection: { toImpl(of: unknown): unknown } })._connection.toImpl(outer);

interface Drivers {
  readonly _bidiFirefox: { connectToTransport(transport: Transport, options: object): Promise<object> };
}
interface Contexts {
  readonly _browser: { readonly options: { readonly browserProcess: { kill(): Promise<void> } } };
}
interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}
interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
}
