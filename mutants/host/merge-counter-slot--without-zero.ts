import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'has no slot for an actor that reports 0',
  change: (parts) => ({
    ...parts,
    readCounterReport: (form) => {
      const report = parts.readCounterReport(form);
      return report?.value === 0 ? undefined : report;
    },
  }),
});
