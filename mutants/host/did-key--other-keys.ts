import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-key'],
  description: 'takes a did:key of another kind of key',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['actor'] === 'string' && form['actor'].startsWith('did:key:')
        ? { ...form, actor: 'did:web:a.example' }
        : undefined,
    ),
});
