// First: flags of the whole process, before there are other threads.
import './rendering/png/compile-once.js';

import 'reflect-metadata';
import { startServer } from './start-server.js';

void startServer(process.cwd(), process.env);
