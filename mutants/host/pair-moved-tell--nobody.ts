import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-moved-tell'],
  description: 'tells nobody that it has moved',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      find: (area, name) =>
        area === 'host' && name === 'base' ? undefined : right.find(area, name),
    })),
});
