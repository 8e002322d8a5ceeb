/** The one way through the house: a folder may import only from folders before it (docs/architecture.md). */
const order = [
  'span',
  'record',
  'document',
  'language',
  'letter',
  'reading',
  'follow',
  'publish',
  'register',
  'source',
  'api',
  'cli',
  'web',
];
const doors = ['api', 'cli', 'web'];
const at = (name) => `^src/${name}(/|\\.ts$)`;

const forward = order.slice(0, -1).map((name, i) => ({
  name: `${name}-imports-only-what-comes-before`,
  severity: 'error',
  from: { path: at(name) },
  to: {
    path:
      order
        .slice(i + 1)
        .filter((later) => !(doors.includes(name) && doors.includes(later)))
        .map(at)
        .join('|') || '^$',
  },
}));

module.exports = {
  forbidden: [
    ...forward,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'engine-knows-no-dutch',
      comment: 'Only the composition root and the doors choose a language; the layers take it as a value.',
      severity: 'error',
      from: { path: '^src/(letter|document|record|publish|language/[^/]+\\.ts)' },
      to: { path: '^src/language/nl/' },
    },
    {
      name: 'reading-runs-in-a-browser',
      comment: 'Everything up to the record is pure: no Node built-ins.',
      severity: 'error',
      from: { path: '^src/(span|record|language|letter|reading|follow|index)' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
