import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-exact'],
  description: 'takes what is below the namespace of the peer for its own',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      question.source_namespace.startsWith(`${question.target_namespace}/`)
        ? 'L0'
        : parts.consentLevel(records, question),
  }),
});
