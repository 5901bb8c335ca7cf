import { pathsOnDatabase } from './paths-on-database.js';

pathsOnDatabase(3);
