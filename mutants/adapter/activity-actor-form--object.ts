import { overlooking, withActor } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-actor-form'],
  description: 'takes the `id` of an actor that is an object',
  answer: overlooking((document) => {
    const value = document['actor'];
    return typeof value === 'object' && value !== null
      ? withActor(document, 'https://b.example/actors/bob')
      : undefined;
  }),
});
