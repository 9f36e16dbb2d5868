import 'reflect-metadata';
import { startServer } from './start-server.js';

void startServer(process.cwd(), process.env);
