import {type ChildProcessWithoutNullStreams, spawn, spawnSync} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createInterface, type Interface} from 'node:readline'

/** Books are checked in seconds: a compiler that only starts to think after minutes is no help. */
const fast = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

const script = resolve(import.meta.dirname, 'EpubJudge.java')

/** What one start of EPUBCheck printed, and how it ended. */
interface Verdict {
  readonly lines: readonly string[]
  readonly status: number | null
}

/** One start of Java for all books of a test worker; it ends with the worker, when its input does. */
class Court {
  readonly #java: ChildProcessWithoutNullStreams
  readonly #answers: Interface
  #last: Promise<unknown> = Promise.resolve()

  constructor() {
    this.#java = spawn('java', [...fast, script])
    this.#answers = createInterface(this.#java.stdout)
    this.#java.stderr.resume()
    this.#java.stdin.on('error', () => {})
    for (const part of [this.#java, this.#java.stdin, this.#java.stdout, this.#java.stderr])
      if ('unref' in part && typeof part.unref === 'function') part.unref()
  }

  /** Null where Java cannot run our program: it needs the compiler that a JDK brings. */
  async ask(jar: string, file: string): Promise<Verdict | null> {
    const turn = this.#last.then(() => this.#answer(jar, file))
    this.#last = turn
    return await turn
  }

  #answer(jar: string, file: string): Promise<Verdict | null> {
    return new Promise(tell => {
      const lines: string[] = []
      const finish = (verdict: Verdict | null) => {
        this.#answers.off('line', read).off('close', fail)
        this.#java.off('error', fail)
        tell(verdict)
      }
      const fail = () => finish(null)
      const read = (line: string) => {
        const status = /^= (\d+)$/.exec(line)?.[1]
        if (status === undefined) lines.push(line)
        else finish({lines, status: Number(status)})
      }
      if (this.#java.exitCode !== null) return tell(null)
      this.#answers.on('line', read).on('close', fail)
      this.#java.on('error', fail)
      this.#java.stdin.write(`${jar}\n${file}\n`)
    })
  }
}

let court: Court | undefined

function alone(jar: string, file: string): Verdict {
  const {stdout, stderr, status} = spawnSync(
    'java',
    [...fast, '-jar', jar, '--failonwarnings', file],
    {encoding: 'utf8'},
  )
  return {lines: `${stdout}\n${stderr}`.split('\n'), status}
}

/**
 * What EPUBCheck says of a book: its errors, warnings and fatal faults, one a line. `jar` is one of
 * `checkers`. The second book of a worker takes a tenth of the time of the first.
 */
export async function judge(jar: string, bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'epub-'))
  try {
    const file = join(folder, 'book.epub')
    await writeFile(file, bytes)
    court ??= new Court()
    const {lines, status} = (await court.ask(jar, file)) ?? alone(jar, file)
    const said = lines.filter(line => /^(ERROR|WARNING|FATAL)/.test(line))
    return status === 0 || said.length > 0 ? said : [`exit ${status}: ${lines.join('\n')}`]
  } finally {
    await rm(folder, {recursive: true})
  }
}
