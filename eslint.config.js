// What the compiler does not see: imports that point the wrong way, and names that nobody uses. Type-aware rules are left
// out: they double the time of `npm run check` and find little that the strict compiler settings do not.

import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders that a part of the project may not import from, with the reason. */
function forbid(folders, message) {
  return folders.map((folder) => ({ regex: `^\\.{1,2}/(?:.*/)?${folder}/`, message }));
}

const bareBuiltIns = {
  regex:
    '^(?:assert|buffer|child_process|crypto|dns|events|fs|http|http2|https|module|net|os|path|perf_hooks|process|readline|stream|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:/|$)',
  message: 'Write the node: protocol.',
};
const noScripts = forbid(['scripts'], 'Nothing imports scripts.');

/** The import rule of a part: everything in `patterns` is refused. */
function imports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns: [bareBuiltIns, ...patterns] }] };
}

const noJudges = {
  regex: '^\\.{1,2}/(?:.*/)?(?:harness|mutants|vectors|test)/',
  message: 'A server imports the core and the schemas only.',
};
const toolsOfHost = {
  regex:
    '^\\.{1,2}/(?:.*/)?host/(?!(?:address|clock|crypto|fetch-json|guarded-fetch|logger)\\.ts$|http/(?:answer|body|problem|request|serving)\\.ts$)',
  message: 'Of the host, its clock, transport, logger, hashes and small http pieces only.',
};

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'results/', 'schemas/types.ts', 'schemas/validators.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // The compiler knows the globals of Node.
      'no-undef': 'off',
      // Control characters, and numbers that no double can hold, are what this project is about.
      'no-control-regex': 'off',
      'no-loss-of-precision': 'off',
    },
  },
  {
    files: ['schemas/**/*.ts', 'vectors/**/*.ts'],
    rules: imports(
      ...noScripts,
      ...forbid(
        ['reference', 'harness', 'mutants', 'test'],
        'Schemas and vectors stand before the code that is made from them.',
      ),
    ),
  },
  {
    files: ['reference/core/**/*.ts'],
    rules: imports(
      ...noScripts,
      {
        regex: '^node:',
        message: 'The core does no I/O and has no clock: it imports nothing from Node.',
      },
      {
        // Relative paths inside the core, types of the schemas, and libraries of pure functions.
        regex:
          '^(?!\\./|@noble/|tinyqueue$|structured-headers$|http-message-sig$|(?:\\.\\./)+schemas/types\\.ts$)',
        message:
          'The core imports itself, schemas/types.ts, @noble/*, tinyqueue, structured-headers and http-message-sig only.',
      },
    ),
  },
  {
    files: ['reference/host/**/*.ts'],
    rules: imports(
      ...noScripts,
      ...forbid(
        ['harness', 'mutants', 'vectors', 'test'],
        'The host imports the core and the schemas only.',
      ),
    ),
  },
  {
    // A relay and a directory are servers of their own as well as parts of a host. So they stand on what
    // every server here is made of, and know nothing of a host but its tools.
    files: ['reference/relay/**/*.ts', 'reference/directory/**/*.ts'],
    rules: imports(...noScripts, noJudges, toolsOfHost),
  },
  {
    files: ['reference/service/**/*.ts'],
    rules: imports(
      ...noScripts,
      noJudges,
      toolsOfHost,
      ...forbid(['relay', 'directory'], 'What every server is made of knows none of them.'),
    ),
  },
  {
    files: ['harness/**/*.ts'],
    rules: imports(
      ...noScripts,
      ...forbid(['reference'], 'The harness judges the reference, so it shares no code with it.'),
      ...forbid(['mutants', 'test'], 'The harness imports schemas and vectors only.'),
    ),
  },
  {
    files: ['mutants/**/*.ts'],
    rules: imports(...noScripts, ...forbid(['test'], 'Mutants are judged by the harness alone.')),
  },
  {
    files: ['scripts/**/*.ts'],
    rules: imports(),
  },
  {
    // Tests of the scripts are the one exception to "nothing imports scripts".
    files: ['test/**/*.ts'],
    ignores: ['test/scripts/**', 'test/schemas/**'],
    rules: imports(...noScripts),
  },
  { files: ['test/scripts/**/*.ts', 'test/schemas/**/*.ts'], rules: imports() },
);
