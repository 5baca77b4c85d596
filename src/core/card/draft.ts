import type { Id } from '../records/id.ts';
import type { CardContent } from './content.ts';

/** What the function of one kind of record says; `card.ts` adds what all cards have. */
export interface Draft extends Pick<CardContent, 'heading' | 'rows' | 'sources'> {
  readonly title?: NonNullable<CardContent['title']>;
  /** The document whose six languages are offered: the thing itself, or the report that holds its text. */
  readonly linked?: Id;
}
