import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes a Follow of an object with an id',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Follow' && typeof object === 'object'
      ? { ...document, object: 'https://a.example/actors/alice' }
      : undefined;
  }),
});
