import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'counts a name in UTF-16 code units',
  change: (parts) => ({
    ...parts,
    readCounterReport: (form) => {
      const report = parts.readCounterReport(form);
      return report && report.counter.length <= 64 ? report : undefined;
    },
  }),
});
