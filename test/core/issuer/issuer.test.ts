import { describe, expect, it } from 'vitest';
import { canIssue, possibleBodies } from '../../../src/core/issuer/bodies.ts';
import { conferenceHas } from '../../../src/core/issuer/conference.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

const CONFERENCE = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const CORRUPTION = 'Conference of the States Parties to the United Nations Convention against Corruption';

const first = (text: string, document: string | null = null) =>
  scan(text, initialContext({ document })).references.find(({ kind }) => kind === 'resolution' || kind === 'decision');

describe('whose resolution it is, and why', () => {
  it.each([
    ['phrase', `${CONFERENCE} resolution 7/1 was recalled.`, null, 'CTOC/COP/RES/7/1'],
    ['phrase', `Recalling resolution 7/1 of the ${CONFERENCE}.`, null, 'CTOC/COP/RES/7/1'],
    ['phrase', 'Recalling General Assembly resolution 55/25.', 'CTOC/COP/2022/5', 'A/RES/55/25'],
    [
      'subject',
      `The ${CONFERENCE} asked the Human Rights Council, in its resolution 7/1, to help.`,
      null,
      'CTOC/COP/RES/7/1',
    ],
    ['subject', `In its resolution 8/1, the ${CORRUPTION} decided.`, 'CTOC/COP/2022/5', 'CAC/COSP/RES/8/1'],
    ['subject', `As endorsed by the ${CONFERENCE} in its resolution 6/1.`, null, 'CTOC/COP/RES/6/1'],
    ['last-named', `The ${CONFERENCE} met. As resolution 7/1 says, more is needed.`, null, 'CTOC/COP/RES/7/1'],
    ['own-organ', 'As resolution 7/1 says, more is needed.', 'CTOC/COP/WG.4/2022/4', 'CTOC/COP/RES/7/1'],
    ['own-organ', 'As resolution 7/1 says, more is needed.', 'CAC/COSP/2019/17', 'CAC/COSP/RES/7/1'],
    ['number', 'As resolution 73/195 says, more is needed.', null, 'A/RES/73/195'],
    ['number', 'As resolution 2388 (2017) says, more is needed.', null, 'S/RES/2388 (2017)'],
    ['number', 'As resolution 7/1 says, more is needed.', null, null],
  ] as const)('%s: %s', (why, text, document, target) => {
    expect(first(text, document)).toMatchObject({ why, target });
  });

  it('names the candidates where several bodies are possible', () => {
    expect(first('As resolution 7/1 says, more is needed.')?.candidates).toContain('CTOC/COP/RES/7/1');
    expect(first('As resolution 7/1 says, more is needed.')?.candidates).toContain('CAC/COSP/RES/7/1');
  });

  it('leaves open which of two Conferences named before is meant', () => {
    const { context } = scan(`The ${CONFERENCE} and the ${CORRUPTION} met.`, initialContext());
    const [reference] = scan('As resolution 7/1 says, more is needed.', context).references;
    expect(reference).toMatchObject({
      target: null,
      why: 'last-named',
      candidates: ['CTOC/COP/RES/7/1', 'CAC/COSP/RES/7/1'],
    });
  });

  it('never gives another Conference’s resolution to this one', () => {
    expect(
      first('The Conference of the Parties to the Convention on Wetlands adopted its resolution 7/1.')?.target,
    ).toBeNull();
    expect(first('The Review Conference, in its resolution 7/1, said so.')?.target).toBeNull();
    expect(first(`Resolution 9/4 of the Conference, after the ${CORRUPTION} met.`)?.target).toBe('CAC/COSP/RES/9/4');
    expect(
      first('Decision 15/4 of the Conference of the Parties to the Convention on Biological Diversity.')?.target,
    ).toBe('CBD/COP/DEC/15/4');
  });
});

it('knows how far the numbers of the Conference go', () => {
  expect(conferenceHas('resolution', '9/3')).toBe(true);
  expect(conferenceHas('resolution', '9/4')).toBe(false);
  expect(conferenceHas('resolution', '4/4')).toBe(false);
  expect(conferenceHas('decision', '4/4')).toBe(true);
  expect(conferenceHas('decision', '9/2')).toBe(true);
  expect(conferenceHas('decision', '9/3')).toBe(false);
  expect(conferenceHas('resolution', '0/1')).toBe(false);
  expect(conferenceHas('resolution', '7/0')).toBe(false);
  expect(conferenceHas('resolution', '55/25')).toBe(false);
});

it('tells bodies apart by their numbers', () => {
  expect(possibleBodies('resolution', '73/195')).toEqual(['A']);
  expect(possibleBodies('resolution', '2388 (2017)')).toEqual(['S']);
  expect(possibleBodies('decision', '2009/251')).toEqual(['E']);
  expect(possibleBodies('decision', '1/CP.21')).toEqual(['FCCC/CP']);
  expect(possibleBodies('resolution', '7/1')).toEqual(['CTOC/COP', 'CAC/COSP', 'UNEP/EA', 'A/HRC']);
  expect(possibleBodies('decision', '4/4')).toEqual(['CTOC/COP', 'CAC/COSP', 'UNEP/EA']);
  expect(possibleBodies('decision', '17/119')).toEqual(['A/HRC']);
  expect(canIssue('CND', 'resolution', '65/2')).toBe(true);
  expect(canIssue('CTOC/COP/WG.4', 'resolution', '7/1')).toBe(false);
});
