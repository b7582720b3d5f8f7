import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

/** What an engine keeps among the elements of an object. */
function isIndex(name: string): boolean {
  return String(Number(name) >>> 0) === name && Number(name) < 2 ** 32 - 1;
}

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'sorts by rebuilding the object, in which names like array indexes come first',
  answer: writing({
    names: (names) => [
      ...names
        .sort()
        .filter(isIndex)
        .sort((a, b) => Number(a) - Number(b)),
      ...names.filter((name) => !isIndex(name)),
    ],
  }),
});
