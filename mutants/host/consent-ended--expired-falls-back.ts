import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-ended'],
  description: 'overlooks what has expired, so that older grants decide',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.filter(({ body }) => {
          const { expires } = body as { expires?: string };
          return expires === undefined || expires > question.now;
        }),
        question,
      ),
  }),
});
