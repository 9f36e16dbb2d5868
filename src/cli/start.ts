#!/usr/bin/env node
// First, because it changes how everything after it is compiled.
import './short-run.js';

import { join } from 'node:path';

import { runWithCodeCache } from './code-cache.js';

runWithCodeCache(join(__dirname, 'program.js'));
