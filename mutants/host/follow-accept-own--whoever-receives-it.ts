import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-own'],
  description: 'answers every Follow that reaches an actor, whomever it names',
  change: (parts) => ({
    ...parts,
    isFollowOf: (activity, receiver) => activity.type === 'Follow' && activity.actor !== receiver,
  }),
});
