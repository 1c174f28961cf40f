import {connect, type Socket} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'

/** Runs a function's body inside Firefox or Thunderbird, with the rights of the program itself. */
export interface Marionette {
  readonly run: (body: string, ...words: readonly unknown[]) => Promise<unknown>
  readonly close: () => void
}

const port = 2828

/**
 * Speaks Marionette, protocol 3 (Firefox and Thunderbird 153), with a program that was started with
 * `--marionette --remote-allow-system-access`; waits half a minute for it.
 */
export async function openMarionette(): Promise<Marionette> {
  const socket = await connected()
  const answers = new Map<number, (answer: readonly unknown[]) => void>()
  listen(socket, message => {
    if (!Array.isArray(message)) return
    answers.get(Number(message[1]))?.(message)
  })
  let last = 0
  const send = async (name: string, more: object): Promise<unknown> => {
    last += 1
    const number = last
    const answered = new Promise<readonly unknown[]>(done => answers.set(number, done))
    const text = JSON.stringify([0, number, name, more])
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    const [, , error, result] = await answered
    if (error) throw new Error(`${name}: ${JSON.stringify(error)}`)
    return result
  }
  await send('WebDriver:NewSession', {})
  await send('Marionette:SetContext', {value: 'chrome'})
  return {
    run: async (body, ...words) => {
      const result = await send('WebDriver:ExecuteScript', {script: body, args: words})
      return result !== null && typeof result === 'object' && 'value' in result
        ? result.value
        : undefined
    },
    close: () => socket.destroy(),
  }
}

async function connected(): Promise<Socket> {
  for (let tries = 0; tries < 60; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await new Promise<boolean>(done => {
      socket.once('connect', () => done(true))
      socket.once('error', () => done(false))
    })
    if (isOpen) return socket
    await sleep(500)
  }
  throw new Error('the program does not answer')
}

/** Messages are `<bytes>:<JSON>`, one after the other. */
function listen(socket: Socket, tell: (message: unknown) => void): void {
  let waiting = Buffer.alloc(0)
  socket.on('data', (part: Buffer) => {
    waiting = Buffer.concat([waiting, part])
    for (;;) {
      const colon = waiting.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(waiting.subarray(0, colon).toString())
      if (waiting.length < end) return
      tell(JSON.parse(waiting.subarray(colon + 1, end).toString()))
      waiting = waiting.subarray(end)
    }
  })
}
