import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'does not look at `backfill`',
  answer: overlooking((document) => {
    const { type } = document;
    return type === 'Follow' && 'backfill' in document ? { ...document, backfill: {} } : undefined;
  }),
});
