import { hostMutant } from '../mutant.ts';
import { overlookForms, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['level-members'],
  description: 'takes a whole record that names its level',
  change: (parts) =>
    overlookForms(parts, (form) => (form['level'] === 'L0' ? without(form, 'level') : undefined)),
});
