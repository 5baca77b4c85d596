import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/** What tests import in place of vitest: it only notes what there is to run, so that all of it can be loaded anew for each change. */

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const { expect } = chai;

export const tests = [];
let file = '';

/** Says whose the tests are that follow. */
export const beginFile = (name) => {
  file = name;
};

const rows = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
/** Options may stand between the name and what is run. */
const last = (given) => given.at(-1);

export const it = (name, ...given) => tests.push({ file, name, run: last(given) });
it.each =
  (table) =>
  (name, ...given) => {
    for (const row of rows(table)) it(`${name} ${row[0]}`, () => last(given)(...row));
  };
export const test = it;
export const describe = (_, ...given) => last(given)();
describe.each =
  (table) =>
  (_, ...given) => {
    for (const row of rows(table)) last(given)(...row);
  };
