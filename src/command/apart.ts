import {Worker} from 'node:worker_threads'
import type {Progress} from '../make-book.ts'
import {clearAway} from '../put-files.ts'
import {exitCodes} from './exit-codes.ts'
import {booksStay, FailedApart, type Failure} from './failure.ts'
import type {Terminal} from './terminal.ts'

/** What a thread tells the terminal. */
export type Message<Result> =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'done'; readonly result: Result}
  | {readonly kind: 'failed'; readonly failure: Failure}

/**
 * Works in a thread of its own, so that the terminal stays awake: progress moves, and Ctrl-C stops
 * a long layout at once. `name` is that of the thread's file in this folder, `request` what it finds
 * as its `workerData`. Rejects with FailedApart.
 */
export function apart<Result>(
  name: 'build-worker' | 'press-worker',
  request: {readonly out: string},
  show: (progress: Progress) => void,
  onInterrupt: Terminal['onInterrupt'],
): Promise<Result> {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  const worker = new Worker(new URL(`./${name}${ending}`, import.meta.url), {workerData: request})
  return new Promise((resolve, reject) => {
    onInterrupt(async () => {
      await worker.terminate()
      await clearAway(request.out)
      reject(new FailedApart({line: `stopped; ${booksStay}`, exitCode: exitCodes.stopped}))
    })
    worker.on('error', reject)
    worker.on('message', (message: Message<Result>) => {
      if (message.kind === 'progress') show(message.progress)
      else if (message.kind === 'done') resolve(message.result)
      else reject(new FailedApart(message.failure))
    })
  })
}
