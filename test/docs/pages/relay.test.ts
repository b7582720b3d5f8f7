import { testDocument } from '../tutorial.ts';

testDocument('docs/relay.md');
