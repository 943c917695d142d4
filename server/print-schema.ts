import { printApi } from './schema.js';

process.stdout.write(printApi());
