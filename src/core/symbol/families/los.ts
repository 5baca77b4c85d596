import { family, series } from '../family.ts';

/** The Preparatory Commission for the sea-bed bodies. */
export const los = family({
  id: 'los',
  organ: 'LOS',
  shape: series('PCN|SCN', 'SCN|BUR|WP|GC'),
});

export const examples = ['LOS/PCN/L.15', 'LOS/PCN/SCN.3/WP.6/Add.2', 'LOS/PCN/130'];

export const counterExamples = ['LOS/PCN', 'LOS/12', 'LOS/AS'];
