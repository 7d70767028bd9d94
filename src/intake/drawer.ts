// A thread that draws the article out of one page, and ends.

import { parentPort, workerData } from 'node:worker_threads'
import { drawOut } from './draw-out.ts'

const { html, url } = workerData as { readonly html: string; readonly url?: string }
parentPort?.postMessage(drawOut(html, url))
