import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['level-body'],
  description: 'takes any body below L0',
  change: (parts) =>
    overlookForms(parts, (form) =>
      'level' in form && 'body' in form ? { ...form, body: { redacted: true } } : undefined,
    ),
});
