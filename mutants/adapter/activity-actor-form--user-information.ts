import { overlooking, withActor } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-actor-form'],
  description: 'takes an actor with user information',
  answer: overlooking((document) => {
    const value = document['actor'];
    return typeof value === 'string' && /^https?:\/\/[^/]*@/.test(value)
      ? withActor(document, 'https://b.example/actors/bob')
      : undefined;
  }),
});
