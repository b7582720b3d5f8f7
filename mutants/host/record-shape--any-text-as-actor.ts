import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-shape'],
  description: 'takes any text for an actor',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['actor'] === 'string' ? { ...form, actor: 'did:web:a.example' } : undefined,
    ),
});
