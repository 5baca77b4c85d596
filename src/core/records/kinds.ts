import type { AnyRecord, DocumentRecord, InstrumentRecord, MeetingRecord } from './record.ts';

/** A resolution or decision. */
export const isInstrument = <R extends AnyRecord>(record: R | undefined): record is R & InstrumentRecord =>
  record?.kind === 'resolution' || record?.kind === 'decision';

/** A document. */
export const isDocument = <R extends AnyRecord>(record: R | undefined): record is R & DocumentRecord =>
  record?.kind === 'document';

/** A session, meeting, dialogue or event. */
export const isMeeting = <R extends AnyRecord>(record: R | undefined): record is R & MeetingRecord =>
  record?.kind === 'meeting' || record?.kind === 'session' || record?.kind === 'dialogue' || record?.kind === 'event';
