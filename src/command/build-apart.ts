import {Worker} from 'node:worker_threads'
import type {BuildRequest} from '../build.ts'
import type {Progress} from '../make-book.ts'
import type {BuildMessage, BuiltBooks} from './build-worker.ts'
import {exitCodes} from './exit-codes.ts'
import {FailedApart} from './failure.ts'

/**
 * Builds in a thread of its own, so that the terminal stays awake: progress moves, and Ctrl-C stops
 * a long layout at once. Rejects with FailedApart.
 */
export function buildApart(
  request: BuildRequest,
  show: (progress: Progress) => void,
  onInterrupt: (stop: () => void) => void,
): Promise<BuiltBooks> {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  const worker = new Worker(new URL(`./build-worker${ending}`, import.meta.url), {
    workerData: request,
  })
  return new Promise((resolve, reject) => {
    onInterrupt(() => {
      reject(
        new FailedApart({
          line: 'stopped; your earlier books are unchanged',
          exitCode: exitCodes.stopped,
        }),
      )
      void worker.terminate()
    })
    worker.on('error', reject)
    worker.on('message', (message: BuildMessage) => {
      if (message.kind === 'progress') show(message.progress)
      else if (message.kind === 'built') resolve(message.built)
      else reject(new FailedApart(message.failure))
    })
  })
}
