import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'does not count reports of other namespaces',
  change: (parts) => ({
    ...parts,
    readCounterReport: (form) => {
      const report = parts.readCounterReport(form);
      return form.namespace === 'default' ? report : undefined;
    },
  }),
});
