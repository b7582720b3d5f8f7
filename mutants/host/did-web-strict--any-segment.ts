import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-strict'],
  description: 'takes any text for a segment of a path',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['actor'] === 'string'
        ? { ...form, actor: form['actor'].replace(/^(did:web:[^:]+):.*$/, '$1') }
        : undefined,
    ),
});
