import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-shape'],
  description: 'takes a salt of any length',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['salt'] === 'string' ? { ...form, salt: 'x'.repeat(22) } : undefined,
    ),
});
