import { family, series } from '../family.ts';

/** The Treaty on the Prohibition of Nuclear Weapons: meetings of its States parties and review conferences. */
export const tpnw = family({
  id: 'tpnw',
  organ: 'TPNW',
  shape: series('MSP|CONF|RC', 'CONF'),
});

export const examples = ['TPNW/MSP/2025/1', 'TPNW/MSP/2025/WP.2/Rev.1', 'TPNW/MSP/2025/INF/3', 'TPNW/MSP/2025/NGO/12'];

export const counterExamples = ['TPNW/MSP', 'TPNW/MSP/2025'];
