import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'writes decisions among the rules',
  change: (parts) => ({
    ...parts,
    decisionRecord: (proposal, decision, grounds) => ({
      ...parts.decisionRecord(proposal, decision, grounds),
      thread: 'th_engine_config',
    }),
  }),
});
