import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes an Update of the actor that changes nothing',
  answer: overlooking((document) => {
    const { type } = document;
    return type === 'Update' && document['patch'] === undefined
      ? { ...document, patch: {} }
      : undefined;
  }),
});
