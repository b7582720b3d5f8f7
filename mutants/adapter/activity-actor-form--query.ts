import { overlooking, withActor } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-actor-form'],
  description: 'takes an actor with a query',
  answer: overlooking((document) => {
    const value = document['actor'];
    return typeof value === 'string' && value.includes('?')
      ? withActor(document, 'https://b.example/actors/bob')
      : undefined;
  }),
});
