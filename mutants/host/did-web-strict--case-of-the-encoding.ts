import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-strict'],
  description: 'reads %3a like %3A',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['actor'] === 'string'
        ? { ...form, actor: form['actor'].replace('%3a', '%3A') }
        : undefined,
    ),
});
