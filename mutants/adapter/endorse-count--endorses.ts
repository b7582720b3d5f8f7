import type { JsonObject } from '../../harness/oracle/index.ts';
import { showing } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-count'],
  description: 'counts Endorses, and not who endorsed',
  answer: showing((actors) => {
    const slots = Object.values(actors) as (JsonObject & { endorsed: number; undone: number })[];
    const count = slots.reduce((sum, { endorsed, undone }) => sum + endorsed - undone, 0);
    return { count, actors };
  }),
});
