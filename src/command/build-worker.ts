import {parentPort, workerData} from 'node:worker_threads'
import {type BuildRequest, type Built, build} from '../build.ts'
import type {Progress} from '../make-book.ts'
import {type Failure, failureOf} from './failure.ts'

/** What the thread tells of a finished build; the bytes of the files stay behind. */
export interface BuiltBooks extends Omit<Built, 'books'> {
  readonly books: readonly BuiltBook[]
}

export interface BuiltBook {
  readonly name: string
  readonly pages: number | null
  readonly files: readonly {readonly name: string; readonly size: number}[]
}

/** What the thread tells the terminal. */
export type BuildMessage =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'built'; readonly built: BuiltBooks}
  | {readonly kind: 'failed'; readonly failure: Failure}

const post = (message: BuildMessage): void => parentPort?.postMessage(message)
const request: BuildRequest = workerData

try {
  const built = await build(request, progress => post({kind: 'progress', progress}))
  post({kind: 'built', built: {...built, books: built.books.map(withoutBytes)}})
} catch (error) {
  post({kind: 'failed', failure: failureOf(error)})
}

function withoutBytes({name, pages, files}: Built['books'][number]): BuiltBook {
  return {
    name,
    pages,
    files: files.map(file => ({name: file.name, size: file.bytes.byteLength})),
  }
}
