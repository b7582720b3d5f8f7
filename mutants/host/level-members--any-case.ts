import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['level-members'],
  description: 'reads a level in any case',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['level'] === 'string'
        ? { ...form, level: form['level'].toUpperCase() }
        : undefined,
    ),
});
