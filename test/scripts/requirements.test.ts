import t from 'tap';
import type { Test } from 'tap';
import { readSpecification, hashSentence } from '../../scripts/requirements.ts';
import type { SpecReading } from '../../scripts/requirements.ts';
import { plantProject } from './project-fixture.ts';

const CLASSES = new Set(['core', 'inbox']);

function chapter(body: string, frontMatter = '---\nclass: core\n---\n'): string {
  return `${frontMatter}\n# Title\n\n${body}\n`;
}

function read(t: Test, files: Readonly<Record<string, string>>): SpecReading {
  return readSpecification(plantProject(t, files), CLASSES);
}

function tag(id: string, sentence: string): string {
  return `- <a id="${id}"></a>**${id}** ${sentence}`;
}

t.test('requirements are read in the order of chapters and sentences', (t) => {
  const { requirements, problems } = read(t, {
    'spec/10-later.md': chapter(tag('later-one', 'A host MAY rest.'), '---\nclass: inbox\n---\n'),
    'spec/02-sooner.md': chapter(
      `## Part *one*\n\n${tag('sooner-two', 'A host MUST NOT sleep,\n  not even `MUST` it at\n  night.')}\n${tag('sooner-one', 'A host SHOULD wake.')}\n\nFree prose, with \`MUST\` in code.\n\n    MUST in an indented block\n\n\`\`\`\nMUST in a fence\n\`\`\`\n`,
    ),
    'spec/decisions.md': 'Here MUST is free.\n',
  });
  t.same(problems, []);
  t.same(requirements, [
    {
      id: 'sooner-two',
      level: 'MUST NOT',
      class: 'core',
      chapter: '02-sooner.md',
      section: 'Part one',
      sentence: 'A host MUST NOT sleep, not even `MUST` it at night.',
      hash: hashSentence('A host MUST NOT sleep, not even `MUST` it at night.'),
    },
    {
      id: 'sooner-one',
      level: 'SHOULD',
      class: 'core',
      chapter: '02-sooner.md',
      section: 'Part one',
      sentence: 'A host SHOULD wake.',
      hash: hashSentence('A host SHOULD wake.'),
    },
    {
      id: 'later-one',
      level: 'MAY',
      class: 'inbox',
      chapter: '10-later.md',
      section: 'Title',
      sentence: 'A host MAY rest.',
      hash: hashSentence('A host MAY rest.'),
    },
  ]);
  t.end();
});

t.test('a paragraph can be a requirement too', (t) => {
  const { requirements, problems } = read(t, {
    'spec/02-a.md': chapter('<a id="a-b"></a>**a-b** A host\nMUST run.'),
  });
  t.same(problems, []);
  t.equal(requirements[0]?.sentence, 'A host MUST run.');
  t.end();
});

t.test('key words may stand alone in the conventions, which bind every class', (t) => {
  const { requirements, problems } = read(t, {
    'spec/00-conventions.md': chapter(
      `The words MUST and MAY.\n\n${tag('conv-a', 'A host MUST run.')}`,
      '',
    ),
  });
  t.same(problems, []);
  t.equal(requirements[0]?.class, 'core');
  t.end();
});

t.test('the hash is the beginning of a SHA-256', (t) => {
  t.equal(hashSentence(''), 'e3b0c44298fc1c14');
  t.end();
});

const GOOD = tag('a-good', 'A host MUST run.');

const MALFORMED: Readonly<Record<string, [body: string, problem: RegExp]>> = {
  'an id twice': [`${GOOD}\n${GOOD}`, /a-good is used already/],
  'no anchor': ['- **a-bad** A host MUST run.', /spec\/02-a\.md:7 a-bad stands without its anchor/],
  'shorthand in brackets': ['- [a-bad] A host MUST run.', /a-bad stands without its anchor/],
  'anchor of another id': [
    '- <a id="a-other"></a>**a-bad** A host MUST run.',
    /a-bad stands behind the anchor of "a-other"/,
  ],
  'anchor without id': ['- <a id="a-bad"></a> A host MUST run.', /an anchor that no id in bold/],
  'anchor inside the sentence': [
    tag('a-bad', 'A host MUST <a id="a-x"></a>**a-x** run.'),
    /a-bad holds a second anchor/,
  ],
  'id of one word': [tag('bad', 'A host MUST run.'), /"bad" is no requirement id/],
  'id in upper case': [tag('A-Bad', 'A host MUST run.'), /"A-Bad" is no requirement id/],
  'no key word': [tag('a-bad', 'A host must run.'), /a-bad has no key word/],
  'key word in code only': [tag('a-bad', 'A host `MUST` run.'), /a-bad has no key word/],
  'two key words': [
    tag('a-bad', 'A host MUST run and SHOULD walk.'),
    /a-bad has 2 key words \(MUST, SHOULD\)/,
  ],
  'one key word twice': [tag('a-bad', 'A host MUST run and MUST walk.'), /a-bad has 2 key words/],
  'a key word we do not use': [tag('a-bad', 'A host SHALL run.'), /a-bad uses SHALL/],
  'two sentences': [
    tag('a-bad', 'A host MUST run. It is fun.'),
    /a-bad is not exactly one sentence/,
  ],
  'no full stop': [tag('a-bad', 'A host MUST run'), /a-bad is not exactly one sentence/],
  'a key word in prose': ['A host MUST run.', /says MUST outside a requirement/],
  'a key word in a table': [
    '| a | b |\n|---|---|\n| x | SHOULD NOT |',
    /says SHOULD NOT outside a requirement/,
  ],
  'a key word in the lines after': [
    `${GOOD}\n\nThis is REQUIRED.`,
    /says REQUIRED outside a requirement/,
  ],
  'a link to no id': [
    `${GOOD}\n\nSee [there](#a-bad).`,
    /links to #a-bad, but spec\/02-a\.md has no such/,
  ],
  'a link to no file': [`${GOOD}\n\nSee [there](03-b.md).`, /there is no spec\/03-b\.md/],
  'a link to an id of another chapter': [
    `${GOOD}\n\nSee [there](README.md#a-good).`,
    /links to README\.md#a-good/,
  ],
};

for (const [name, [body, problem]] of Object.entries(MALFORMED)) {
  t.test(`refused: ${name}`, (t) => {
    const files = { 'spec/README.md': '# Index\n', 'spec/02-a.md': chapter(body) };
    const { problems } = read(t, files);
    t.equal(problems.length, 1, problems.join('\n'));
    t.match(problems[0], problem);
    t.end();
  });
}

t.test('refused: requirements without a class, and unknown classes', (t) => {
  const without = read(t, { 'spec/02-a.md': chapter(GOOD, '') });
  t.match(without.problems, [
    /spec\/02-a\.md:1 has requirements, but its front matter names no class/,
  ]);
  t.equal(without.problems.length, 1);
  const unknown = read(t, { 'spec/02-a.md': chapter(GOOD, '---\nclass: everything\n---\n') });
  t.match(unknown.problems, [/names the class "everything"/]);
  t.equal(unknown.problems.length, 1);
  t.end();
});

t.test('links to ids, headings and files that exist are fine', (t) => {
  const { problems } = read(t, {
    'README.md': '# Home\n',
    'spec/README.md': '[a](02-a.md) [b](02-a.md#a-good) [home](../README.md)\n',
    'spec/02-a.md': chapter(
      `${GOOD}\n\n## The \`code\` (part 1)\n\n## Twice\n\n## Twice\n\n[x](#a-good) [y](#the-code-part-1) [z](#twice-1) [w](https://a.example/#b) \`[v](#nothing)\``,
    ),
  });
  t.same(problems, []);
  t.end();
});

t.test('refused: a retired id that is used again', (t) => {
  const retired = JSON.stringify({ retired: [{ id: 'a-good', reason: 'split in two' }] });
  const { problems } = read(t, { 'spec/02-a.md': chapter(GOOD), 'spec/retired.json': retired });
  t.match(problems, [/a-good was retired \(split in two\)/]);
  t.equal(problems.length, 1);
  t.match(read(t, { 'spec/02-a.md': chapter(GOOD), 'spec/retired.json': '["a-good"]' }).problems, [
    /spec\/retired\.json is not/,
  ]);
  t.end();
});
