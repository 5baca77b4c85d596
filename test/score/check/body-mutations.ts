import { CLASSES, NAMES } from './bodies.ts';
import type { ExpectedDate } from './expected.ts';
import { ALL, type Label, type Labelled, meetingOf } from './labelled.ts';
import type { Chance, Mutation } from './mutations.ts';

const FAR = { before: 160, behind: 60 };

/** The name of the body beside a meeting, changed into that of another of its class. */
export function bodyMutations(document: Labelled, label: Label, date: ExpectedDate | null, chance: Chance): Mutation[] {
  const [, body = '', ordinal] = /^(.+)#(\d+)$/.exec(label.target) ?? [];
  const others = CLASSES.find((one) => one.includes(body))?.filter((one) => one !== body) ?? [];
  if (label.kind !== 'meeting' || others.length === 0) return [];
  const name = nameBeside(document, label, body);
  if (!name) return [];
  const other = others[chance.below(others.length)] as string;
  const instead = NAMES[document.language][other]?.[0] ?? '';
  return [
    {
      class: 'body',
      label,
      ...name,
      instead,
      contradicts: date !== null && isContradicted(other, Number(ordinal), date),
    },
  ];
}

/** Where the name of the body stands beside a meeting, if it is the nearest name of its class. */
function nameBeside(
  { text, language, labels }: Labelled,
  { start, end }: Label,
  body: string,
): { start: number; end: number } | null {
  const from = Math.max(labels.findLast((one) => one.end <= start)?.end ?? 0, start - FAR.before);
  const to = Math.min(labels.find((one) => one.start >= end)?.start ?? text.length, end + FAR.behind);
  const plain = text.replace(/\s/g, ' ').replace(/’/g, "'");
  const found: { start: number; end: number; id: string }[] = [];
  for (const id of CLASSES.find((one) => one.includes(body)) ?? []) {
    for (const name of NAMES[language][id] ?? []) {
      for (let at = plain.indexOf(name, from); at >= 0 && at < to; at = plain.indexOf(name, at + 1))
        found.push({ start: at, end: at + name.length, id });
    }
  }
  // what stands directly behind it is its own: `réunion du Groupe`; else who was named last
  const behind = found.filter((one) => one.start >= end).sort((one, two) => one.start - two.start)[0];
  const before = found.filter((one) => one.end <= start).sort((one, two) => two.end - one.end)[0];
  const nearest = behind ?? before;
  return nearest?.id === body ? { start: nearest.start, end: nearest.end } : null;
}

/** Whether the records of the other body contradict that its meeting of this number was on these days. */
function isContradicted(body: string, ordinal: number, { start, end }: ExpectedDate): boolean {
  const own = meetingOf(`${body}#${ordinal}`);
  if (own?.start) return own.start !== start || own.end !== end;
  return ALL.some((record) => {
    if (!('ordinal' in record) || record.body !== body || !record.start || record.ordinal === undefined) return false;
    const last = record.end ?? record.start;
    return record.ordinal < ordinal ? end < record.start : record.ordinal > ordinal && last < start;
  });
}
