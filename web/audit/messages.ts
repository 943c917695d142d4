import { defineMessages } from '../ui/catalogue.js';
import { english } from './english.js';
import { german } from './german.js';

export const messages = defineMessages({ en: english, de: german });
