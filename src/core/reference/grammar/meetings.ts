import { heldReader } from '../dated.ts';
import type { Tongue } from '../languages/tongue.ts';
import { jointReader, ordinalReader, ordinalsBehind } from '../ordinals.ts';
import { expression, search } from '../pattern.ts';
import type { Pieces } from './pieces.ts';

/** Sessions and meetings. */
export function meetingsGrammar(pieces: Pieces, tongue: Tongue) {
  const { SS, before, after, oneOf, any } = pieces;
  return {
    meetingWords: search(tongue.meetingWords),
    /** Nouns of meetings, longest form first. */
    meeting: expression(`(?:${oneOf([tongue.plenaryMeeting, tongue.groupMeeting])})${after}`, 'y'),
    groupMeeting: expression(`^(?:${oneOf([tongue.groupMeeting])})$`),
    sittingsInDigits: tongue.sittingsInDigits ?? false,
    indefinite: expression(`${before}(?:${any(tongue.indefinite)})${SS}$`),
    several: expression(`^(?:${oneOf(tongue.several)})$`),
    heldAt: heldReader(tongue, pieces),
    ordinalBefore: ordinalReader(tongue),
    beforeJoint: jointReader(tongue, pieces),
    ordinalsBehind: tongue.ordinalsFollow ? ordinalsBehind(tongue, pieces) : null,
    /** Whether none stand before it. */
    ordinalsFollow: tongue.ordinalsFollow === true,
  };
}
