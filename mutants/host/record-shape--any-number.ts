import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-shape'],
  description: 'takes any number for a clock',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['clock'] === 'number' ? { ...form, clock: 0 } : undefined,
    ),
});
