import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-object-type'],
  description: 'takes null',
  answer: overlooking((document) => {
    const value = document['object'];
    return value === null ? { ...document, type: 'Unknown', object: {} } : undefined;
  }),
});
