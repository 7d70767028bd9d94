// A thread that reads one page or one feed, and ends.

import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './draw-apart.ts'
import { drawOut } from './draw-out.ts'
import { readFeed } from './read-feed.ts'

const task = workerData as Task
parentPort?.postMessage('feed' in task ? readFeed(task.feed) : drawOut(task.html, task.url))
