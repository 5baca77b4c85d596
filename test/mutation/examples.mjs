import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const LISTS = ['examples', 'counterExamples'];

/** Examples of symbols are tests: only what ships is mutated. */
const ignorer = {
  shouldIgnore: ({ node }) =>
    node.type === 'VariableDeclarator' && LISTS.includes(node.id.name) ? 'an example is a test' : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'examples', ignorer)];
