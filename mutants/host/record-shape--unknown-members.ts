import { hostMutant } from '../mutant.ts';
import { overlookForms, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-shape'],
  description: 'takes records with members that have no place',
  change: (parts) => overlookForms(parts, (form) => without(form, 'note', 'judged_by', '@context')),
});
