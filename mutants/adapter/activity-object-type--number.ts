import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-object-type'],
  description: 'takes any scalar',
  answer: overlooking((document) => {
    const value = document['object'];
    return ['number', 'boolean'].includes(typeof value)
      ? { ...document, type: 'Unknown', object: {} }
      : undefined;
  }),
});
