// Every command block of the tutorials and guides is played, and has to show what the document says that it shows.

import { readdirSync } from 'node:fs';
import t from 'tap';
import { kitPath } from '../../harness/engine/paths.ts';
import { matchBeginning, matchOutput, playDocument, readBlocks } from './tutorial.ts';

t.test('an output is compared with what a document shows of it', async (t) => {
  t.ok(matchOutput('✓ Sync complete\n  pulled: 1 record', '✓ Sync complete\n  pulled: 1 record'));
  t.ok(matchOutput('a …: c', 'a bb: c'));
  t.notOk(matchOutput('a …: c', 'a : c'), 'something has to be there');
  t.ok(matchOutput('a  b', 'a      b'));
  t.notOk(matchOutput('a.b', 'axb'));
  t.ok(matchOutput('a\n…\nd', 'a\nb\nc\nd'));
  t.ok(matchOutput('a\n…', 'a'));
  t.notOk(matchOutput('a', 'a\nb'), 'nothing more is shown');
  t.equal(matchBeginning('a', 'a\nb\n'), 2);
  t.equal(matchBeginning('b', 'a\nb\n'), undefined);
  t.strictSame(readBlocks('x\n```sh fails\nls\n```\n'), [
    { line: 2, language: 'sh', words: ['fails'], text: 'ls' },
  ]);
  t.throws(() => readBlocks('```sh\nls'), /does not end/);
});

const tutorials = readdirSync(kitPath('docs', 'tutorials'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/tutorials/${name}`);

// TAP's own clock starts with the file: these play several processes each.
t.setTimeout(900_000);
for (const path of [...tutorials, 'docs/operator.md', 'docs/relay.md']) {
  t.test(path, { timeout: 600_000 }, async (t) => {
    t.ok((await playDocument(path)) > 0);
  });
}
