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

/** What the system says, in words, and what can be done about it. */
const machine: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['no space is left on the disk', 'make room there, or take another disk'],
  EDQUOT: ['your disk quota is used up', 'make room there, or take another disk'],
  EROFS: ['the disk is read-only', 'take a folder on another disk'],
  EACCES: ['permission is missing', 'take another folder, or ask its owner to let you in'],
  EPERM: ['it is locked or open in another program', 'close it there and try again'],
  EBUSY: ['it is open in another program', 'close it there and try again'],
  ENOTDIR: [
    'a file stands where a folder should be',
    'move that file away, or take another folder',
  ],
  EEXIST: ['a file stands where a folder should be', 'move that file away, or take another folder'],
  EISDIR: [
    'a folder stands where the file should be',
    'move that folder away, or take another one',
  ],
  EMFILE: ['too many files are open', 'close other programs and try again'],
  ENOENT: ['it is not there, or can not be made there', 'look whether its folder or disk is there'],
  ENAMETOOLONG: ['the name is too long for this disk', 'take a shorter one'],
  EIO: ['the disk reports a fault', 'save what is on it, and take another disk'],
}

/** Said where books are made: what people fear when it fails. */
export const booksStay = 'your earlier books are unchanged'

/**
 * Puts any thrown thing into words: wrong arguments, the machine's trouble, or our own mistake.
 * `comfort` is added to the machine's trouble.
 */
export function failureOf(error: unknown, comfort = ''): Failure {
  if (error instanceof FailedApart) return error.failure
  if (error instanceof UsageError) {
    const hint = error.hint === undefined ? {} : {hint: error.hint}
    return {line: error.message, ...hint, exitCode: exitCodes.usage}
  }
  const trouble = machine[textOf(error, 'code')]
  if (trouble !== undefined) {
    const [reason, hint] = trouble
    const path = textOf(error, 'dest') || textOf(error, 'path')
    const line = `${path === '' ? '' : `${path}: `}${reason}${comfort === '' ? '' : `; ${comfort}`}`
    return {line, hint, exitCode: exitCodes.machine}
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
