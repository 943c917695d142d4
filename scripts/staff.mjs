import { makeReady } from './ready.mjs';
import { importBuilt } from './steps.mjs';

/** npm run staff: also where nobody said npm start yet. */
await makeReady();
await importBuilt('server/create-staff.js');
