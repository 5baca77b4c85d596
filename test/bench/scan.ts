import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { finders as Finders } from './finders.ts';
import type { Figure, GoalId } from './goals.ts';
import { measureHostile } from './hostile.ts';
import { effort, median, once, round } from './times.ts';
import { whole } from './whole.ts';

const LENGTH = 1_048_576;
const WARM_UP = effort(20);
const ROUNDS = effort(11);
const LEAST_MILLISECONDS = effort(15, 1);

/** Running text of our own, with a reference about every 500 characters as in documents of the Conference. */
const SAMPLE = [
  'Note by the Secretariat on the work of the subsidiary bodies, prepared for the eleventh session of the Conference.',
  'The group met twice in 2021 and three times in 2022; the members present were from all regions of the world, and most of them had taken part in the earlier rounds of consultation.',
  'In its resolution 7/1, on strengthening the application of the Convention, the Conference made the group permanent and asked it to bring to its attention whatever the practice of the parties had shown to be useful.',
  'Les frais de voyage et de séjour sont à la charge des participants, sauf indication contraire du secrétariat, qui communiquera en temps utile les renseignements pratiques voulus sur le logement et les visas.',
  'Several speakers underlined that training was of little use where equipment was missing, and that equipment was of little use where nobody had been trained; both were needed, and for longer than one budget year.',
  'Dans sa décision 4/4, la Conférence des Parties a créé un groupe de travail provisoire sur la traite des personnes.',
  'Les débats ont porté sur la formation des enquêteurs, sur la protection des témoins et sur les moyens de recueillir des preuves à distance sans porter atteinte aux droits de la défense ni allonger les procédures.',
  'Les rapports de ces réunions (CTOC/COP/WG.4/2021/6 et CTOC/COP/WG.4/2022/4) seront soumis à la Conférence.',
  'The meeting opened at 10 a.m. and was attended by two thirds (2/3) of the members, some of them in person and the others by the means of communication that the Secretariat had set up in the weeks before.',
  'Les pouvoirs doivent émaner du chef de l’État ou du gouvernement, ou du ministre des affaires étrangères; une copie peut en être envoyée à l’avance par courrier électronique, l’original étant remis à l’ouverture.',
  'Comments on the draft were received from twelve Governments and from four organizations by the date set, and a summary of them, in the languages in which they had been sent, was put before the officers of the group.',
  'The questionnaire is at https://www.un.org/en/ and answers may be sent to secretariat@un.org by the end of March.',
  'See also General Assembly resolution 55/25, and document E/2022/28-E/CN.7/2022/14 with its annex.',
  'Le projet d’organisation des travaux a été établi pour permettre au groupe de s’acquitter de ses fonctions dans le temps alloué et compte tenu des services de conférence disponibles, y compris l’interprétation.',
  'It was agreed that the questions left open would be taken up again once the answers to the questionnaire were in, and that nothing in the text before the group stood in the way of closer cooperation in the meantime.',
  'La documentation est distribuée dans les six langues officielles; les délégations qui souhaitent en recevoir des exemplaires imprimés sont priées d’en informer le secrétariat une semaine avant l’ouverture des travaux.',
  'One speaker noted that the questionnaire had been too long and that few of the answers could be compared; another, that the answers which could be compared told little that had not been known before it was sent out.',
  'Le secrétariat a rappelé que les dépenses de la réunion étaient imputées sur le budget ordinaire, à l’exception de celles qui avaient trait aux participants des pays les moins avancés, financées par des contributions.',
  'The representative of the Secretariat said that the portal had been visited by readers from most of the parties, and that the collection of laws kept there was being checked, article by article, with the help of universities.',
  'Les participants sont convenus de poursuivre l’échange de données d’expérience, de tenir à jour la liste des points de contact et de se consulter, entre deux réunions, par les moyens que chacun jugerait les plus commodes.',
  'There being no further requests for the floor, the chair thanked the interpreters, the translators and the officers of the room, wished all members a safe journey home, and declared the work of the group closed for the year.',
];

/** Lines in an order that does not repeat: a processor learns a short text by heart. Always the same order. */
function fill(lines: readonly string[]): string {
  let seed = 42;
  const paragraphs: string[] = [];
  for (let length = 0; length < LENGTH; length += (paragraphs.at(-1)?.length ?? 0) + 2) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    paragraphs.push(lines[(seed >>> 8) % lines.length] as string);
  }
  return whole(paragraphs.join('\n\n'));
}

/** The texts of a folder one after the other, again and again. */
function fillFrom(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const all = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
  return whole(`${all}\n\n`.repeat(Math.ceil(LENGTH / all.length)).slice(0, LENGTH));
}

/** Median of the paired ratios: how many times faster `ours` is than `theirs`, and the time of each in milliseconds. */
function compare(theirs: () => void, ours: () => void): { ratio: number; own: number; reference: number } {
  // both warm: the engine compiles what runs often, and cold figures are noise
  for (let round = 0; round < WARM_UP; round++) {
    once(theirs, LEAST_MILLISECONDS);
    once(ours, LEAST_MILLISECONDS);
  }
  const ratios: number[] = [];
  const times: { own: number; reference: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const reference = once(theirs, LEAST_MILLISECONDS);
    const own = once(ours, LEAST_MILLISECONDS);
    ratios.push(reference / own);
    times.push({ own, reference });
  }
  return {
    ratio: median(ratios),
    own: median(times.map(({ own }) => own)),
    reference: median(times.map(({ reference }) => reference)),
  };
}

/**
 * The finder against linkify-it on the same megabyte, in one process: of the texts in the folder that BENCH_TEXTS names,
 * or else of the sample; and on the same text without a reference.
 */
export async function measureScan(): Promise<Figure[]> {
  const folder = process.env.BENCH_TEXTS;
  const full = folder ? fillFrom(folder) : fill(SAMPLE);
  const none = whole(full.replace(/[/\d]/g, 'x'));
  const script = await bundle(join(import.meta.dirname, 'finders.ts'));
  const { finders } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
    finders: typeof Finders;
  };
  const method = `1 MiB, one process, all built as what ships is, median of ${ROUNDS} paired ratios`;
  const against = (id: GoalId, finder: 'numbers' | 'words', text: string): Figure => {
    const { ratio, own, reference } = compare(
      () => finders.linkify(text),
      () => finders[finder](text),
    );
    const beside = `${own.toFixed(2)} ms, linkify-it ${reference.toFixed(1)} ms`;
    return { id, value: round(ratio, 1), beside, method };
  };
  const issuer = (): Figure => {
    const { ratio, own, reference } = compare(
      () => finders.words(full),
      () => finders.all(full),
    );
    const beside = `both together ${own.toFixed(2)} ms, finding alone ${reference.toFixed(2)} ms`;
    return { id: 'scan-issuer', value: round(1 / ratio - 1, 2), beside, method };
  };
  return [
    against('scan-numbers', 'numbers', full),
    against('scan-numbers-none', 'numbers', none),
    against('scan-words', 'words', full),
    against('scan-words-none', 'words', none),
    issuer(),
    ...measureHostile(finders, full),
  ];
}
