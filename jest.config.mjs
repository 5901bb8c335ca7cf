/** ESM-only packages that Jest on Node 20 cannot `require`: they are compiled to CommonJS by SWC like our own sources. */
const esmPackages = [
  '@nestjs',
  'feelin',
  '@bpmn-io',
  'lezer-feel',
  'min-dash',
  'jose',
  'temporal-polyfill',
  'temporal-utils',
  'luxon',
  '@lezer',
  'file-type',
  'token-types',
  'strtok3',
  'uint8array-extras',
  'load-esm',
  '@tokenizer',
];

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/{apps,libs,workflows,migrations}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  transform: {
    '^.+\\.m?[jt]s$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/libs/testing/dist/global-setup.js',
  globalTeardown: '<rootDir>/libs/testing/dist/global-teardown.js',
  // No test is about time: this only ends one that hangs, on a slow machine too.
  testTimeout: 60_000,
  workerThreads: false,
  maxWorkers: 2,
};
