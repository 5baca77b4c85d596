import * as z from 'zod/mini';
import type { CardQuestion } from '../core/card/content.ts';
import { LANGUAGES } from '../core/language.ts';
import { type Context, REASONS } from '../core/reference/reference.ts';
import { LIMITS, type Reply, type ToBackground } from './protocol.ts';

/**
 * The background's door. Content scripts live in other people's pages, so what they send is checked here, and what is no
 * message of ours is ignored. Bounds are far over what a document holds and far under what could hurt.
 */
const id = z.string().check(z.minLength(1), z.maxLength(200));

const documentName = z.string().check(z.maxLength(4096));

const question = z.object({
  kind: z.enum(['symbol', 'resolution', 'decision', 'meeting', 'article', 'rule', 'paragraph', 'backward']),
  text: z.string().check(z.maxLength(1000)),
  target: z.nullable(id),
  candidates: z.array(id).check(z.maxLength(50)),
  why: z.optional(z.enum(REASONS)),
}) satisfies z.ZodMiniType<CardQuestion>;

const language = z.enum(LANGUAGES);
/** One in a context may be as long as a text has it: what is no name of anything is found by nobody. */
const inMind = z.string().check(z.maxLength(4096));
const ids = z.array(inMind).check(z.maxLength(50));
const instrument = z.enum(['resolution', 'decision']);

const context = z.object({
  document: z.nullable(inMind),
  language,
  bodies: ids,
  meetings: ids,
  treaties: ids,
  articles: ids,
  cited: z
    .array(
      z.object({
        kind: z.enum(['symbol', 'resolution', 'decision']),
        targets: z.array(z.nullable(inMind)).check(z.maxLength(LIMITS.block)),
        isPast: z.boolean(),
      }),
    )
    .check(z.maxLength(50)),
  listed: z.nullable(
    z.object({
      body: inMind,
      kinds: z.array(instrument).check(z.maxLength(2)),
      last: z.nullable(inMind),
      isAside: z.boolean(),
      isTentative: z.boolean(),
    }),
  ),
}) satisfies z.ZodMiniType<Context>;

const host = z.string().check(z.maxLength(253));

const requests = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('cards'),
    questions: z.array(question).check(z.maxLength(100)),
    document: z.optional(documentName),
  }),
  z.object({
    name: z.literal('choose'),
    document: documentName,
    question: z.string().check(z.maxLength(12_000)),
    chosen: z.nullable(id),
  }),
  z.object({ name: z.literal('page'), host }),
  z.object({ name: z.literal('viewer'), host }),
  z.object({
    name: z.literal('begin'),
    address: z.string().check(z.maxLength(LIMITS.address)),
    stated: z.nullable(language),
    sample: z.string().check(z.maxLength(LIMITS.sample)),
  }),
  z.object({
    name: z.literal('read'),
    before: context,
    blocks: z
      .array(z.object({ text: z.string().check(z.maxLength(LIMITS.block)), language }))
      .check(z.maxLength(LIMITS.blocks)),
  }),
  z.object({ name: z.literal('open-panel'), focus: z.nullable(id) }),
  z.object({ name: z.literal('open-viewer'), href: z.string().check(z.maxLength(2048)) }),
  z.object({ name: z.literal('leave-site') }),
  z.object({ name: z.literal('pause'), where: z.enum(['site', 'everywhere']), paused: z.boolean() }),
]);

/** What the background does for each request. Called in the same turn as the message, while a user's gesture holds. */
export type Handlers<Sender> = {
  [Name in keyof ToBackground]: (ask: ToBackground[Name]['ask'], sender: Sender) => Promise<Reply<ToBackground, Name>>;
};

/** A listener for `runtime.onMessage` of the background; undefined for messages that are none of ours. */
export function receiveBy<Sender>(handlers: Handlers<Sender>) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const read = requests.safeParse(message);
    if (!read.success) return undefined;
    const request = read.data;
    switch (request.name) {
      case 'cards':
        return handlers.cards(request, sender);
      case 'choose':
        return handlers.choose(request, sender);
      case 'begin':
        return handlers.begin(request, sender);
      case 'read':
        return handlers.read(request, sender);
      case 'page':
        return handlers.page(request, sender);
      case 'viewer':
        return handlers.viewer(request, sender);
      case 'open-panel':
        return handlers['open-panel'](request, sender);
      case 'open-viewer':
        return handlers['open-viewer'](request, sender);
      case 'leave-site':
        return handlers['leave-site'](request, sender);
      case 'pause':
        return handlers.pause(request, sender);
    }
  };
}
