import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'counts only bodies of two members',
  change: (parts) => ({
    ...parts,
    readCounterReport: (form) => {
      const report = parts.readCounterReport(form);
      return Object.keys(form.body).length === 2 ? report : undefined;
    },
  }),
});
