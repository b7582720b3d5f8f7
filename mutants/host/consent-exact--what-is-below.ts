import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-exact'],
  description: 'takes a grant for one for everything below it',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const steps = question.source_namespace.split('/');
      const levels = steps.map((_, at) =>
        parts.consentLevel(records, {
          ...question,
          source_namespace: steps.slice(0, at + 1).join('/'),
        }),
      );
      return levels.findLast((level) => level !== undefined);
    },
  }),
});
