import { type CardQuestion, questionKey } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import { hashOf } from './hash.ts';
import type { SettingsArea } from './settings.ts';

/**
 * What the reader has chosen where a text leaves open what it means, for one document each. Stored beside the settings, and
 * nowhere else than in this browser: pairs of a hash, of the document's name and the question, and the id that was chosen.
 * What was read cannot be told from them.
 */
type Choice = readonly [hash: string, chosen: Id];

export const CHOICES = 'choices' as const;

/** The oldest make room. */
const MOST = 1000;

const isChoice = (value: unknown): value is Choice =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

async function read(area: SettingsArea): Promise<readonly Choice[]> {
  const stored = (await area.get(CHOICES))[CHOICES];
  return Array.isArray(stored) ? stored.filter(isChoice) : [];
}

type Question = Pick<CardQuestion, 'kind' | 'text' | 'target' | 'candidates'>;

/** The questions with what was chosen for them in a document. A broken storage remembers nothing. */
export async function withChoices<Asked extends Question>(
  area: SettingsArea,
  document: string,
  questions: readonly Asked[],
): Promise<(Asked & { readonly chosen?: Id })[]> {
  const choices = new Map(await read(area).catch(() => []));
  const found = new Map<string, Id | undefined>();
  const isOpen = ({ target, candidates }: Question) => target === null && candidates.length > 0;
  if (choices.size > 0) {
    for (const key of new Set(questions.filter(isOpen).map(questionKey)))
      found.set(key, choices.get(await hashOf(document, key)));
  }
  return questions.map((question) => {
    const chosen = isOpen(question) ? found.get(questionKey(question)) : undefined;
    return chosen !== undefined && question.candidates.includes(chosen) ? { ...question, chosen } : question;
  });
}

/** Remembers what a question (questionKey) means in a document, or forgets it; rejects when the browser cannot store it. */
export async function choose(area: SettingsArea, document: string, question: string, chosen: Id | null): Promise<void> {
  const hash = await hashOf(document, question);
  const others: readonly Choice[] = (await read(area)).filter(([other]) => other !== hash);
  const added: Choice = [hash, chosen ?? ''];
  await area.set({ [CHOICES]: chosen === null ? others : [added, ...others].slice(0, MOST) });
}
