import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { kitPath } from '../../harness/engine/paths.ts';
import { matchBeginning, matchOutput, readBlocks } from './tutorial.ts';

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

/** The documents of a folder that have something to play. */
function playable(folder: string): string[] {
  return readdirSync(kitPath(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => readBlocks(readFileSync(kitPath(path), 'utf8')).length > 0);
}

t.test('every page with commands is played by a test of its own', async (t) => {
  const pages = ['docs', 'docs/tutorials'].flatMap(playable);
  const played = readdirSync(kitPath('test/docs/pages')).map((name) => {
    const source = readFileSync(kitPath('test/docs/pages', name), 'utf8');
    return /^testDocument\('([^']+)'\);$/m.exec(source)?.[1];
  });
  t.strictSame([...played].sort(), [...pages].sort());
});
