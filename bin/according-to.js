#!/usr/bin/env node
// Starts the program; in a checkout, what changed since the last start is compiled first.

import { build } from './build.js'

if (await build()) await import('../dist/run/main.js')
else process.exitCode = 1
