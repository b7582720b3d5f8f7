import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes an Endorse without `kind`',
  answer: overlooking((document) => {
    const { type } = document;
    return type === 'Endorse' && typeof document['kind'] !== 'string'
      ? { ...document, kind: 'like' }
      : undefined;
  }),
});
