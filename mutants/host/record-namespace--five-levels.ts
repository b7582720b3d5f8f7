import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-namespace'],
  description: 'takes a namespace of five levels',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['namespace'] === 'string'
        ? { ...form, namespace: form['namespace'].split('/').slice(0, 4).join('/') }
        : undefined,
    ),
});
