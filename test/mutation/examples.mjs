const LISTS = ['examples', 'counterExamples'];

/** Examples of symbols are tests: only what ships is changed. */
export const examplesAreTests = {
  shouldIgnore: ({ node }) =>
    node.type === 'VariableDeclarator' && LISTS.includes(node.id.name) ? 'an example is a test' : undefined,
};
