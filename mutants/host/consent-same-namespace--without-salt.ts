import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-same-namespace'],
  description: 'keeps the salt of everything to itself',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const level = parts.consentLevel(records, question);
      return question.source_namespace === question.target_namespace && level === 'L0'
        ? 'L1'
        : level;
    },
  }),
});
