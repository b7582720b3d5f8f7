import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['level-members'],
  description: 'tells the level from the members',
  change: (parts) =>
    overlookForms(parts, (form) =>
      'level' in form
        ? { ...form, level: 'clock' in form ? 'L1' : 'kind' in form ? 'L2' : 'L3' }
        : undefined,
    ),
});
