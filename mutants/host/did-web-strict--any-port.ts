import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-strict'],
  description: 'takes any number for a port',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['actor'] === 'string'
        ? { ...form, actor: form['actor'].replace(/%3A0*(\d*).*$/, '%3A80') }
        : undefined,
    ),
});
