import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-strict'],
  description: 'takes a domain in upper case',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['actor'] === 'string'
        ? { ...form, actor: form['actor'].toLowerCase().replace('%3a', '%3A') }
        : undefined,
    ),
});
