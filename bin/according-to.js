#!/usr/bin/env node
// Starts the program; in a checkout, what changed since the last start is compiled first.

import { build } from './build.js'

if (build()) await import('../dist/main.js')
else process.exitCode = 1
