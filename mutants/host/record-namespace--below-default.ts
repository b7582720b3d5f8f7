import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-namespace'],
  description: 'takes a namespace below default',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['namespace'] === 'string'
        ? { ...form, namespace: form['namespace'].replace(/^default\//, 'd/') }
        : undefined,
    ),
});
