import { expect, it } from 'vitest';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

const seconds = (text: string) =>
  scan(text, initialContext())
    .references.slice(1)
    .map((reference) => `${reference.kind} ${reference.text} -> ${reference.target}`);

it.each([
  ['A/62/701 and Corr.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['A/62/701/Add.1 and Add.2', 'Add.2 -> A/62/701/Add.2'],
  ['A/62/701/Add.1 and Corr.1', 'Corr.1 -> A/62/701/Add.1/Corr.1'],
  ['A/62/701/Rev.1/Add.1 and Add.2', 'Add.2 -> A/62/701/Rev.1/Add.2'],
  ['A/75/5 (Vol. I) and Corr.1', 'Corr.1 -> A/75/5 (Vol. I)/Corr.1'],
  ['A/62/701, Add.1 and Corr.1', 'Add.1 -> A/62/701/Add.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['A/62/701, Add.1 and Add.1/Corr.1', 'Add.1 -> A/62/701/Add.1', 'Add.1/Corr.1 -> A/62/701/Add.1/Corr.1'],
  ['A/62/701 and Add.1 and Add.2 were read', 'Add.1 -> A/62/701/Add.1', 'Add.2 -> A/62/701/Add.2'],
  ['A/62/701/Add.1–Add.3', 'Add.3 -> A/62/701/Add.3'],
  ['A/62/701* and\nCorr. 1', 'Corr. 1 -> A/62/701/Corr.1'],
  ['E/2022/28-E/CN.7/2022/14 and Add.1', 'Add.1 -> E/2022/28/Add.1-E/CN.7/2022/14/Add.1'],
  ['CTOC/COP/2008/18 et Corr.1', 'Corr.1 -> CTOC/COP/2008/18/Corr.1'],
  ['документ A/62/701 и Corr.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['документ A/62/701 и Сorr.1', 'Сorr.1 -> A/62/701/Corr.1'],
  ['el documento A/62/701 y Corr.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['A/62/701和Corr.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['A/62/701、Add.1和Corr.1', 'Add.1 -> A/62/701/Add.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['الوثيقة A/62/701 وCorr.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['الوثيقة A/62/701، وAdd.1 و Corr.1', 'Add.1 -> A/62/701/Add.1', 'Corr.1 -> A/62/701/Corr.1'],
  ['A/62/701/Add.1 and 2', '2 -> A/62/701/Add.2'],
  ['A/62/701/Add.1, 2 and 3', '2 -> A/62/701/Add.2', '3 -> A/62/701/Add.3'],
  ['A/62/701/Add. 1–3', '3 -> A/62/701/Add.3'],
  ['A/62/701/Add.1-3', '3 -> A/62/701/Add.3'],
  ['A/62/701 and Add.1–3 and Corr.1', 'Add.1 -> A/62/701/Add.1', '3 -> A/62/701/Add.3', 'Corr.1 -> A/62/701/Corr.1'],
  ['A/62/701/Add.1 to Add.3', 'Add.3 -> A/62/701/Add.3'],
  ['A/62/701/Add.1 à 4', '4 -> A/62/701/Add.4'],
  ['A/C.1/62/PV.38 and 39', '39 -> A/C.1/62/PV.39'],
  ['документы A/C.6/62/SR.9 и 10', '10 -> A/C.6/62/SR.10'],
  ['A/C.6/62/SR.9和10', '10 -> A/C.6/62/SR.10'],
  ['los documentos A/C.3/62/L.9 a 12', '12 -> A/C.3/62/L.12'],
  ['A/C.3/62/L.9 and L.20', 'L.20 -> A/C.3/62/L.20'],
  ['A/62/701/Add.1 and 6 were read', '6 -> A/62/701/Add.6'],
  ['A/62/701/Add.1–100 were read', '100 -> A/62/701/Add.100'],
  ['A/62/701 and Add.10', 'Add.10 -> A/62/701/Add.10'],
  ['A/62/701 (and Corr.1)', 'Corr.1 -> A/62/701/Corr.1'],
  ['A/CONF.203/L.5/Rev.1 and L.6', 'L.6 -> A/CONF.203/L.6'],
  ['E/2022/28/Add.1-E/CN.7/2022/14/Add.1 and 2', '2 -> E/2022/28/Add.2-E/CN.7/2022/14/Add.2'],
])('%s', (text, ...expected) => {
  expect(seconds(text)).toEqual(expected.map((line) => `symbol ${line}`));
});

it.each([
  'A/62/701. Corr.1 is another',
  'A/62/701 and Corrigendum 1',
  'A/62/701 and Add.1/L.5',
  'A/62/701 Corr.1',
  'A/62/701 (Corr.1)',
  'A/62/701) and Corr.1',
  'A/62/701. and Corr.1',
  'A/62/701 and Add.1234',
  'A/62/701 and Ann.1/Add.1',
  'A/62/701 and Add.1/Ann.1',
  'E/2022/28-E/CN.7/2022/14 and L.1',
  'A/62/701/Add.1 and 7 were read',
  'A/62/701/Add.1 and 1 were read',
  'A/62/701/Add.1–101 were read',
  'A/62/701 and then Corr.1',
  'A/62/701 and Ann.1',
  'A/62/701 and Sect.1',
  'A/62/701 and 702',
  'A/62/701 and L.5',
  'A/62/PV.12, 14 October',
  'A/62/PV.12 and 14 October',
  'A/62/PV.12 and 14 octobre',
  'A/62/PV.12 and 2.5 per cent',
  'A/62/PV.12 and 15 %',
  'A/62/PV.12 and 20 delegations',
  'A/62/PV.12 and 11',
  'A/62/PV.12 13',
])('%s', (text) => {
  expect(seconds(text)).toEqual([]);
});
