import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const below = ['kit', 'core', 'contract', 'store', 'shell', 'web', 'definition', 'migration', 'demo'];

/**
 * What a project of a layer may import: layers of this workspace, and packages from npm (all, unless listed).
 * Projects of one layer do not see each other unless the layer is in its own row.
 */
const layers = {
  kit: { imports: ['kit'] },
  core: { imports: ['core', 'kit'], packages: ['xstate', 'feelin', 'ajv', 'ajv/**', 'temporal-polyfill'] },
  contract: { imports: ['contract', 'core', 'kit'] },
  store: { imports: ['contract', 'core', 'kit'] },
  shell: { imports: ['core', 'store', 'contract', 'kit'] },
  web: { imports: ['core', 'contract', 'kit'] },
  definition: { imports: ['core'], packages: [] },
  migration: { imports: [] },
  demo: { imports: ['kit', 'core', 'contract', 'store', 'shell', 'definition'] },
  testing: { imports: [...below, 'testing'] },
  app: { imports: below },
};

/** Where a project may run, and the places whose projects it may import. */
const places = {
  anywhere: ['anywhere'],
  node: ['anywhere', 'node'],
  browser: ['anywhere', 'browser'],
};

/** What tests may import over what their project may; Nx still refuses a circle of projects. They may use any package. */
const inTests = [...below, 'testing'];

function boundaries(forTests) {
  const byLayer = Object.entries(layers).map(([layer, { imports, packages }]) => ({
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: tags('layer', forTests ? [...imports, ...inTests] : imports),
    ...(packages === undefined || forTests ? {} : { allowedExternalImports: packages }),
  }));
  const byPlace = Object.entries(places).map(([place, imports]) => ({
    sourceTag: `runs:${place}`,
    onlyDependOnLibsWithTags: tags('runs', forTests ? [...imports, 'node'] : imports),
  }));
  const options = {
    allow: [],
    enforceBuildableLibDependency: false,
    depConstraints: [...byLayer, ...byPlace],
  };
  return { '@nx/enforce-module-boundaries': ['error', options] };
}

function tags(kind, names) {
  return [...new Set(names)].map((name) => `${kind}:${name}`);
}

// Computed here and not left to whoever calls: without a graph the boundary rule skips itself and reports nothing.
const graph = await createProjectGraphAsync({ exitOnError: true });
const anywhere = Object.values(graph.nodes)
  .filter(({ data }) => data.tags?.includes('runs:anywhere'))
  .map(({ data }) => `${data.root}/**/*.ts`);

const tests = ['**/*.test.ts', '**/testing/**/*.ts', 'libs/testing/**/*.ts'];
const pure = ['libs/engine/**/*.ts', 'libs/procedure/**/*.ts', 'libs/deadlines/**/*.ts'];

const impureGlobals = [
  ...['performance', 'crypto', 'process', 'fetch', 'console', 'Buffer', 'navigator', 'require'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'document', 'window', 'self'],
  ...['globalThis', 'global', 'eval'],
].map((name) => ({ name, message: 'This code is pure: what it needs comes in as an argument.' }));

const impureSyntax = [
  [
    "MemberExpression[object.name='Date'][property.name!=/^(UTC|parse)$/]",
    'Date.UTC and Date.parse are pure',
  ],
  ["NewExpression[callee.name='Date'][arguments.length=0]", '`new Date(instant)` is pure'],
  ["CallExpression[callee.name='Date']", '`new Date(instant)` is pure'],
  ['VariableDeclarator[init.name=/^(Date|Math|Temporal)$/]', 'no other names for Date, Math and Temporal'],
  ["MemberExpression[object.name='Math'][computed=true]", 'name the function'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'chance comes in as an argument'],
  ["MemberExpression[object.name='Temporal'][property.name='Now']", 'time comes in as an argument'],
  ['ImportExpression', 'import statically: what is loaded must be seen'],
].map(([selector, remedy]) => ({ selector, message: `No clock, chance or I/O in pure code: ${remedy}.` }));

export default tseslint.config(
  { ignores: ['**/dist/', '.nx/', '.amtsweg/', '**/*.d.ts', 'libs/shared/api-client/src/schema.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'performance',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@nx': nx },
    rules: {
      ...boundaries(false),
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Files with decorators are left alone by the rule itself: Nest injects by the class that the emitted metadata names.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      // A member of a JSON object may be anything to the compiler; that it is text has been checked where it came in.
      '@typescript-eslint/no-base-to-string': ['error', { ignoredTypeNames: ['JsonObject'] }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A port's method is async for those who need it; one that throws must reject.
      '@typescript-eslint/require-await': 'off',
      // Nest and TypeORM use classes as shapes: options, request bodies and rows are literals of them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: anywhere,
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules.map((name) => ({ name, message: 'This project runs in browsers too.' })),
          patterns: [{ regex: '^node:', message: 'This project runs in browsers too.' }],
        },
      ],
    },
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    files: ['libs/engine/**/*.ts'],
    ignores: tests,
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    // A procedure is data, as long as the law is.
    files: ['workflows/**/*.ts', 'libs/procedure/src/builders/**/*.ts', 'migrations/src/[0-9]*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Markup stands one element a line, and a hook keeps the functions that share its state together.
    files: ['**/*.tsx', 'libs/*/web/src/**/use-*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A journey is a test that is kept beside its procedure.
    files: ['workflows/**/*.journeys.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      ...boundaries(true),
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // Rows of `pg` and Jest's matchers are `any`: an assertion says more about them than a type would.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  prettier,
);
