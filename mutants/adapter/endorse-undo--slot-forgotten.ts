import type { JsonObject } from '../../harness/oracle/index.ts';
import { showing } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-undo'],
  description: 'forgets the counters of an actor that does not count any more',
  answer: showing((actors, count) => {
    const left = Object.entries(actors).filter(([, slot]) => {
      const { endorsed, undone } = slot as JsonObject & { endorsed: number; undone: number };
      return endorsed > undone;
    });
    return { count, actors: Object.fromEntries(left) };
  }),
});
