import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push'],
  description: 'tells of what it refused after the others',
  change: (parts) => ({
    ...parts,
    takePushed: async (values, pair, records, admit) => {
      const results = await parts.takePushed(values, pair, records, admit);
      const isRefused = ({ status }: { status: string }): boolean => status === 'refused';
      return [...results.filter((one) => !isRefused(one)), ...results.filter(isRefused)];
    },
  }),
});
