import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-form'],
  description: 'embeds the Follow in the Accept without its proof',
  change: (parts) => ({
    ...parts,
    acceptFollow({ proof: _proof, ...follow }) {
      return { type: 'Accept', object: follow, to: [String(follow.actor)] };
    },
  }),
});
