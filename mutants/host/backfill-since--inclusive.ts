import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since'],
  description: 'begins with the activity that is named, and not after it',
  change: (parts) =>
    changeStore(parts, (right) => ({
      findPosition: async (stream, seq) => {
        const position = await right.findPosition(stream, seq);
        return position === undefined ? undefined : position - 1;
      },
    })),
});
