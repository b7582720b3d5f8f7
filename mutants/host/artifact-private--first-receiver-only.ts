import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-private'],
  description: 'shows a received activity only to the actor who received it first',
  change: (parts) =>
    changeStore(parts, (right) => ({
      findByKey: async (key) => (await right.findByKey(key)).slice(0, 1),
    })),
});
