import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const AROUND = ['test/**/*.ts', 'bench/**/*.ts', 'manifest/**/*.ts', 'training/**/*.ts'];
const PAGE = ['src/webchat/page/**/*.ts'];
/** An accented letter next to plain ones: a word. A table of letters alone (to fold accents, say) is no French. */
const LETTER = '[àâäæçéèêëîïôöœùûüÿ]';
const ACCENTS = `/[a-z].*${LETTER}|${LETTER}.*[a-z]/i`;

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, TSExportAssignment',
  message: 'Named exports only: a thing has one name everywhere.',
};
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' };

const noHiddenClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'The clock comes in as an argument; only src/adapters/system reads it.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The clock comes in as an argument; only src/adapters/system reads it.',
  },
];
const noFrench = [
  `Literal[value=${ACCENTS}]`,
  `Literal[regex.pattern=${ACCENTS}]`,
  `TemplateElement[value.cooked=${ACCENTS}]`,
].map((selector) => ({ selector, message: 'French that people read lives in src/i18n, French that we understand in src/understanding.' }));

const noEnvironment = { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' };
const noHiddenSource = [
  { object: 'Date', property: 'now', message: 'The clock comes in as an argument; only src/adapters/system reads it.' },
  { object: 'Math', property: 'random', message: 'Randomness comes in as an argument; only src/adapters/system draws it.' },
  { object: 'crypto', property: 'randomUUID', message: 'Ids come in as an argument; only src/adapters/system makes them.' },
];
const noHiddenImports = [
  { name: 'node:process', importNames: ['env'], message: 'Only src/config.ts reads the environment.' },
  ...['node:crypto', 'crypto'].map((name) => ({
    name,
    importNames: ['randomUUID', 'randomInt'],
    message: 'Ids and randomness come in as an argument; only src/adapters/system makes them.',
  })),
];

/** A rule set a second time replaces the first: each kind of file gets its whole list at once. */
const syntax = (...entries) => ['error', noDefaultExport, noEnum, ...entries.flat()];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.relais/', 'coverage/', 'manifest/build/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
      complexity: ['error', { max: 15, variant: 'modified' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': syntax(noHiddenClock, noFrench),
      'no-restricted-properties': ['error', noEnvironment, ...noHiddenSource],
      'no-restricted-imports': ['error', { paths: noHiddenImports }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      // There are no classes here: a method of an interface is a function like any other.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/i18n/**/*.ts', 'src/understanding/**/*.ts'], rules: { 'no-restricted-syntax': syntax(noHiddenClock) } },
  {
    files: ['src/adapters/system/**/*.ts'],
    rules: {
      'no-restricted-syntax': syntax(noFrench),
      'no-restricted-properties': ['error', noEnvironment],
      'no-restricted-imports': 'off',
    },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': ['error', ...noHiddenSource], 'no-restricted-imports': 'off' } },
  {
    files: PAGE,
    rules: { 'no-restricted-syntax': syntax(noFrench), 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: AROUND,
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-syntax': syntax(),
      'no-restricted-properties': 'off',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // What jest and Node ask of these files.
  { files: ['test/support/global-*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'Buffer', 'URL', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'module', 'require', '__dirname']
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'max-lines': ['error', 200], 'max-lines-per-function': ['error', 40], complexity: ['error', 15], eqeqeq: 'error' },
  },
);
