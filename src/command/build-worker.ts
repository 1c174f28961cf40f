import {parentPort, workerData} from 'node:worker_threads'
import {type BuildRequest, type Built, build} from '../build.ts'
import type {Message} from './apart.ts'
import {booksStay, failureOf} from './failure.ts'

/** What the thread tells of a finished build; the bytes of the files stay behind. */
export interface BuiltBooks extends Omit<Built, 'books'> {
  readonly books: readonly BuiltBook[]
}

export interface BuiltBook {
  readonly name: string
  readonly pages: number | null
  readonly files: readonly {readonly name: string; readonly size: number}[]
}

const post = (message: Message<BuiltBooks>): void => parentPort?.postMessage(message)
const request: BuildRequest = workerData

try {
  const built = await build(request, progress => post({kind: 'progress', progress}))
  post({kind: 'done', result: {...built, books: built.books.map(withoutBytes)}})
} catch (error) {
  post({kind: 'failed', failure: failureOf(error, booksStay)})
}

function withoutBytes({name, pages, files}: Built['books'][number]): BuiltBook {
  return {
    name,
    pages,
    files: files.map(file => ({name: file.name, size: file.bytes.byteLength})),
  }
}
