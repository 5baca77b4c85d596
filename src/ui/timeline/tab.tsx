import { useEffect, useState } from 'preact/hooks';
import { isoDay } from '../../core/dates.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import type { NameOf } from '../chain/say.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { conferenceLanes, type TimelineLane } from './model.ts';
import { Timeline } from './timeline.tsx';

export interface TimelineTabProps {
  readonly words: Words;
  readonly knowledge: Knowledge | null;
  readonly nameOf: NameOf;
  readonly onOpen: (id: Id) => void;
}

/** The timeline over the knowledge base, looked up when it is first shown. */
export function TimelineTab({ words, knowledge, nameOf, onOpen }: TimelineTabProps) {
  const [lanes, setLanes] = useState<readonly TimelineLane[] | null>(null);
  useEffect(() => {
    if (knowledge === null) return;
    let current = true;
    conferenceLanes(knowledge.chain, knowledge.named, nameOf).then((found) => current && setLanes(found));
    return () => {
      current = false;
    };
  }, [knowledge]);
  return <Timeline words={words} lanes={lanes} nameOf={nameOf} today={isoDay(new Date())} onOpen={onOpen} />;
}
