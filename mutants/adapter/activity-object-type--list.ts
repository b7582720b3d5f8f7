import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-object-type'],
  description: 'takes a list of objects',
  answer: overlooking((document) => {
    const value = document['object'];
    return Array.isArray(value) ? { ...document, type: 'Unknown', object: {} } : undefined;
  }),
});
