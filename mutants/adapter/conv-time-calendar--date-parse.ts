import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes what Date.parse takes, such as 30 February',
  answer: overlooking((document) =>
    withTimes(document, (time) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time) && !Number.isNaN(Date.parse(time))
        ? new Date(time).toISOString()
        : time,
    ),
  ),
});
