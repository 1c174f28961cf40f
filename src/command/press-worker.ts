import {parentPort, workerData} from 'node:worker_threads'
import {Refusal} from '../press/refusal.ts'
import {type Printed, type PrintRequest, print} from '../print.ts'
import type {Message} from './apart.ts'
import {exitCodes} from './exit-codes.ts'
import {booksStay, type Failure, failureOf} from './failure.ts'

/** What the thread tells of finished products; the bytes of the files stay behind. */
export interface PressedFiles extends Omit<Printed, 'products'> {
  readonly products: readonly {
    readonly folder: string
    readonly files: readonly {readonly name: string; readonly measure: string}[]
    readonly remarks: readonly string[]
  }[]
}

const post = (message: Message<PressedFiles>): void => parentPort?.postMessage(message)
const request: PrintRequest = workerData

try {
  const printed = await print(request, progress => post({kind: 'progress', progress}))
  post({kind: 'done', result: {...printed, products: printed.products.map(withoutBytes)}})
} catch (error) {
  post({
    kind: 'failed',
    failure: error instanceof Refusal ? refused(error) : failureOf(error, booksStay),
  })
}

function withoutBytes({folder, files, remarks}: Printed['products'][number]) {
  return {folder, remarks, files: files.map(({name, measure}) => ({name, measure}))}
}

/** A refusal is no mistake of ours: it is told as it is, with the nearest thing that can be had. */
function refused({message, hint}: Refusal): Failure {
  return {line: message, hint, exitCode: exitCodes.usage}
}
