import {exitCodes} from './exit-codes.ts'

/** One clear line for the terminal, and the exit code that goes with it. */
export interface Failure {
  readonly line: string
  readonly hint?: string
  readonly exitCode: number
  /** Where our own mistake is; shown with --debug. */
  readonly stack?: string
}

/** A failure that was put into words where it happened. */
export class FailedApart extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.line)
    this.failure = failure
  }
}

/** Thrown by a command whose arguments can't be used. */
export class UsageError extends Error {
  readonly hint: string | undefined
  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

const machine: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission is missing',
  EPERM: 'it is locked or open in another program',
  EBUSY: 'it is open in another program',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where the file should be',
  EMFILE: 'too many files are open',
  ENOENT: 'it is not there, or can not be made there (is the disk read-only?)',
  ENAMETOOLONG: 'the name is too long for this disk',
  EIO: 'the disk reports a fault',
}

/** Puts any thrown thing into words: wrong arguments, the machine's trouble, or our own mistake. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailedApart) return error.failure
  if (error instanceof UsageError) {
    const hint = error.hint === undefined ? {} : {hint: error.hint}
    return {line: error.message, ...hint, exitCode: exitCodes.usage}
  }
  const reason = machine[textOf(error, 'code')]
  if (reason !== undefined) {
    const path = textOf(error, 'dest') || textOf(error, 'path')
    const place = path === '' ? '' : `${path}: `
    return {
      line: `${place}${reason}; your earlier books are unchanged`,
      exitCode: exitCodes.machine,
    }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    line: `this is a mistake in fieldbook, not in your guides: ${message}`,
    hint: 'run it again with --debug and report what it prints',
    exitCode: exitCodes.ours,
    stack: error instanceof Error ? (error.stack ?? '') : '',
  }
}

function textOf(error: unknown, key: 'code' | 'path' | 'dest'): string {
  if (typeof error !== 'object' || error === null) return ''
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}
