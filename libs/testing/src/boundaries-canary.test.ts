import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Jest's own module system cannot load `eslint.config.mjs`, so another process lints. Only with the rules in question.
 */
const lintTexts = `
  import { readCachedProjectGraph } from '@nx/devkit';
  import { ESLint } from 'eslint';
  const { texts, rules } = JSON.parse(process.argv[1]);
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => rules.includes(ruleId) });
  const reported = [];
  for (const { file, text } of texts) {
    const [result] = await eslint.lintText(text, { filePath: file });
    reported.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  const projects = Object.values(readCachedProjectGraph().nodes).map(({ data }) => [data.root, data.tags ?? []]);
  process.stdout.write('\\n' + JSON.stringify({ reported, projects }));
`;

interface Answer {
  readonly reported: readonly (readonly string[])[];
  readonly projects: readonly (readonly [root: string, tags: readonly string[]])[];
}

const root = join(__dirname, '../../..');
const boundary = '@nx/enforce-module-boundaries';
// Each text is linted in the place of a file that exists: the type-aware rules know no others.
const engine = 'libs/engine/src/decide.ts';
const deadlines = 'libs/deadlines/src/deadline.ts';
const contract = 'libs/identity/contract/src/actor.ts';
const store = 'libs/cases/store/src/load-case.ts';
const shell = 'libs/cases/shell/src/handle-command.ts';
const definition = 'workflows/standesamt/eheurkunde.ts';
const migration = 'migrations/src/migrate.ts';

const forbidden: readonly (readonly [title: string, file: string, text: string, rule: string])[] = [
  ['the engine imports a node project', engine, importOf('@amtsweg/pg'), boundary],
  ['the engine imports a type of a store', engine, typeOf('@amtsweg/cases-store', 'LoadedCase'), boundary],
  ['the engine imports a foreign package', engine, importOf('typeorm'), boundary],
  ['the engine imports a store by path', engine, importOf('../../cases/store/src/index.js'), boundary],
  ['a contract imports a store', contract, importOf('@amtsweg/identity-store'), boundary],
  ['a store imports a shell', store, importOf('@amtsweg/cases-shell'), boundary],
  ['a store imports the store of another capability', store, importOf('@amtsweg/audit-store'), boundary],
  ['a shell imports the shell of another capability', shell, importOf('@amtsweg/documents-shell'), boundary],
  ['a procedure imports the kernel', definition, importOf('@amtsweg/kernel'), boundary],
  ['a procedure imports xstate', definition, importOf('xstate'), boundary],
  ['a migration imports an entity', migration, importOf('@amtsweg/cases-store'), boundary],
  ['product code imports the test kit', shell, importOf('@amtsweg/testing'), boundary],
  ['the engine imports node:fs', engine, importOf('node:fs'), 'no-restricted-imports'],
  ['a procedure imports fs', definition, importOf('fs'), 'no-restricted-imports'],
  ['the engine reads the clock', engine, 'export const at = Date.now();\n', 'no-restricted-syntax'],
  ['the engine makes a date of now', engine, 'export const at = new Date();\n', 'no-restricted-syntax'],
  ['the engine throws dice', engine, 'export const n = Math.random();\n', 'no-restricted-syntax'],
  [
    'the engine renames the clock',
    engine,
    'const { now } = Date;\nexport { now };\n',
    'no-restricted-syntax',
  ],
  ['the engine makes an id', engine, 'export const id = crypto.randomUUID();\n', 'no-restricted-globals'],
  ['the engine waits', engine, 'setTimeout(() => undefined, 1);\n', 'no-restricted-globals'],
  ['the engine reads the environment', engine, 'export const env = process.env;\n', 'no-restricted-globals'],
  ['the calendar measures time', deadlines, 'export const t = performance.now();\n', 'no-restricted-globals'],
  [
    'the engine asserts a type',
    engine,
    "export const n = JSON.parse('1') as number;\n",
    '@typescript-eslint/consistent-type-assertions',
  ],
];

const allowed: readonly (readonly [title: string, file: string, text: string])[] = [
  ['the engine imports the kernel', engine, importOf('@amtsweg/kernel')],
  ['the engine imports xstate', engine, importOf('xstate')],
  ['a shell imports a store of another capability', shell, importOf('@amtsweg/audit-store')],
  ['a procedure imports the builders', definition, importOf('@amtsweg/procedure')],
  ['the calendar makes a date of an instant', deadlines, 'export const day = new Date(0);\n'],
  ['a store imports a node module', store, importOf('node:crypto')],
];

function importOf(module: string): string {
  return `import * as it from '${module}';\nexport { it };\n`;
}

function typeOf(module: string, name: string): string {
  return `import type { ${name} } from '${module}';\nexport type It = ${name};\n`;
}

let answer: Answer;

beforeAll(() => {
  const texts = [...forbidden, ...allowed].map(([, file, text]) => ({ file, text }));
  const rules = [...new Set(forbidden.map(([, , , rule]) => rule))];
  const script = ['--input-type=module', '--eval', lintTexts, JSON.stringify({ texts, rules })];
  // With CI=true typescript-eslint takes this for a single run and reads each file from disk instead of the text given.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const output = execFileSync(process.execPath, script, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' });
  answer = JSON.parse(output.slice(output.lastIndexOf('\n'))) as Answer;
}, 120_000);

describe('boundaries', () => {
  test.each(forbidden.map(([title, , , rule], index) => [title, rule, index] as const))(
    'lint reports when %s (%s)',
    (_title, rule, index) => {
      expect(answer.reported[index]).toContain(rule);
    },
  );

  test.each(allowed.map(([title], index) => [title, index] as const))(
    'lint is silent when %s',
    (_title, index) => {
      expect(answer.reported[forbidden.length + index]).toEqual([]);
    },
  );

  test('every source file belongs to a project with one tag of either kind', () => {
    const known = new Map(answer.projects);
    const strays = sourceFiles(root).filter((file) => !isTagged(file, known));
    expect(strays).toEqual([]);
  });
});

/** Whether the innermost project around a file says what it is and where it runs. */
function isTagged(file: string, projects: ReadonlyMap<string, readonly string[]>): boolean {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const tags = projects.get(folder);
    if (tags === undefined) continue;
    return ['layer:', 'runs:'].every((kind) => tags.filter((tag) => tag.startsWith(kind)).length === 1);
  }
  return false;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|dist|\..*)$/.test(entry.name) ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [relative(root, path).split(sep).join('/')] : [];
  });
}
