import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-bare'],
  description: 'takes a definition of either kind for one of the name',
  change: (parts) => ({
    ...parts,
    feedKinds({ DefineActivity, DefineObject }) {
      const both = new Map([...DefineActivity, ...DefineObject]);
      return parts.feedKinds({ DefineActivity: both, DefineObject: both });
    },
    knowsVerb: ({ DefineActivity, DefineObject }, verb) =>
      DefineActivity.has(verb) || DefineObject.has(verb),
  }),
});
