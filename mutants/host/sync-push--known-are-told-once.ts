import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push'],
  description: 'tells once of what is pushed twice',
  change: (parts) => ({
    ...parts,
    takePushed: async (values, pair, records, admit) => {
      const results = await parts.takePushed(values, pair, records, admit);
      return results.filter(
        ({ id }, at) => id === null || results.findIndex((other) => other.id === id) === at,
      );
    },
  }),
});
