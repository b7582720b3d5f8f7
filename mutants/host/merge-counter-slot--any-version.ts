import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'counts every version of the kind',
  change: (parts) => ({
    ...parts,
    readCounterReport: (form) =>
      parts.readCounterReport(
        'kind' in form && form.kind.startsWith('core.counter.')
          ? { ...form, kind: 'core.counter.v1' }
          : form,
      ),
  }),
});
