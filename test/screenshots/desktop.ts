import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import type {Box} from './box.ts'

/** Two pixels of the picture for one of the screen, so that print is sharp. */
export const density = 2

/** Prints the widgets of a program; its first call also starts the accessibility registry. */
export const elementsScript = fileURLToPath(new URL('elements.py', import.meta.url))

/** Pixels. */
export const screen: Box = {x: 0, y: 0, width: 2600, height: 1700}

const display = ':93'

/** A screen that nobody sees, with a home that is thrown away. */
export interface Desktop {
  readonly home: string
  readonly start: (program: string, words: readonly string[], more?: NodeJS.ProcessEnv) => void
  readonly stopPrograms: () => Promise<void>
  readonly click: (box: Box, button?: 'left' | 'right') => Promise<void>
  readonly key: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Moves and resizes the window with this title, in pixels of the picture. */
  readonly place: (title: string, box: Box) => Promise<void>
  /** The window with this title, its frame included. */
  readonly windowBox: (title: string) => Box
  /** Waits up to ten seconds for a window whose title fits. */
  readonly waitForWindow: (title: string) => Promise<void>
  /** The whole screen as PNG. */
  readonly picture: () => Buffer
  readonly close: () => Promise<void>
}

/** Starts Xvfb, openbox and the accessibility bus (Debian: xvfb openbox xdotool at-spi2-core). */
export async function openDesktop(): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'fieldbook-screen-'))
  furnish(home)
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS,
    HOME: home,
    TMPDIR: join(home, 'run'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    DISPLAY: display,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    NO_AT_BRIDGE: '0',
    GTK_THEME: 'Adwaita',
  }
  const furniture: ChildProcess[] = []
  const programs: ChildProcess[] = []
  const run = (program: string, words: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    spawn(program, words, {env: {...env, ...more}, stdio: 'ignore', cwd: home})
  const ask = (program: string, words: readonly string[]) =>
    execFileSync(program, words, {env, maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'ignore']})
  const xdotool = (...words: readonly string[]) => ask('xdotool', words).toString().trim()
  const windowOf = (title: string) =>
    xdotool('search', '--onlyvisible', '--name', title).split('\n').at(-1) ?? ''

  const hasWindow = (title: string) => {
    try {
      return windowOf(title) !== ''
    } catch {
      return false
    }
  }

  const size = `${screen.width}x${screen.height}x24`
  furniture.push(run('Xvfb', [display, '-screen', '0', size, '-nolisten', 'tcp']))
  await sleep(1500)
  furniture.push(run('openbox', []))
  await sleep(1500)
  enableAccessibility(ask)
  ask('/usr/bin/python3', [elementsScript, 'nobody'])

  return {
    home,
    start: (program, words, more) => {
      programs.push(run(program, words, more))
    },
    stopPrograms: async () => {
      for (const program of programs.splice(0)) await stop(program)
    },
    click: async (box, button = 'left') => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)
      xdotool('mousemove', `${x}`, `${y}`)
      await sleep(150)
      xdotool('click', button === 'left' ? '1' : '3')
      await sleep(150)
      xdotool('mousemove', '2590', '1690')
      await sleep(500)
    },
    key: async (...keys) => {
      xdotool('key', '--delay', '80', ...keys)
      await sleep(500)
    },
    type: async text => {
      xdotool('type', '--delay', '30', text)
      await sleep(400)
    },
    place: async (title, {x, y, width, height}) => {
      const id = windowOf(title)
      xdotool('windowsize', '--sync', id, `${width}`, `${height}`)
      xdotool('windowmove', id, `${x}`, `${y}`)
      await sleep(800)
    },
    windowBox: title => frameOf(windowOf(title), ask),
    waitForWindow: async title => {
      for (let tries = 0; tries < 20; tries += 1) {
        if (hasWindow(title)) return sleep(500)
        await sleep(500)
      }
      throw new Error(`no window "${title}"`)
    },
    picture: () => ask('import', ['-silent', '-window', 'root', 'png:-']),
    close: async () => {
      for (const one of [...programs, ...furniture.reverse()]) await stop(one)
      rmSync(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 300})
    },
  }
}

/** Asks a program to end, and waits up to five seconds. */
async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const gone = once(program, 'exit')
  program.kill()
  await Promise.race([gone, sleep(5000)])
}

type Ask = (program: string, words: readonly string[]) => Buffer

/** The first message to the accessibility bus also starts it. */
function enableAccessibility(ask: Ask): void {
  ask('dbus-send', [
    '--session',
    '--print-reply',
    '--dest=org.a11y.Bus',
    '/org/a11y/bus',
    'org.freedesktop.DBus.Properties.Set',
    'string:org.a11y.Status',
    'string:IsEnabled',
    'variant:boolean:true',
  ])
}

/** The client area from xwininfo, grown by what the window manager says it drew around it. */
function frameOf(id: string, ask: Ask): Box {
  const facts = ask('xwininfo', ['-id', id]).toString()
  const number = (name: string) => Number(new RegExp(`${name}:\\s+(-?\\d+)`).exec(facts)?.[1])
  const extents = ask('xprop', ['-id', id, '_NET_FRAME_EXTENTS']).toString()
  const [left = 0, right = 0, top = 0, bottom = 0] = [...extents.matchAll(/\d+/g)].map(Number)
  return {
    x: number('Absolute upper-left X') - left,
    y: number('Absolute upper-left Y') - top,
    width: number('Width') + left + right,
    height: number('Height') + top + bottom,
  }
}

/** A plain title bar with the name alone: the same for every system, and large enough. */
function furnish(home: string): void {
  mkdirSync(join(home, 'run'), {mode: 0o700})
  const config = join(home, '.config', 'openbox')
  const theme = join(home, '.themes', 'Plain', 'openbox-3')
  mkdirSync(config, {recursive: true})
  mkdirSync(theme, {recursive: true})
  const font = (place: string) =>
    `<font place="${place}"><name>Noto Sans</name><size>18</size><weight>bold</weight></font>`
  const fonts = ['ActiveWindow', 'InactiveWindow'].map(font).join('')
  writeFileSync(
    join(config, 'rc.xml'),
    `<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><name>Plain</name>
     <titleLayout>L</titleLayout><keepBorder>yes</keepBorder>${fonts}</theme><applications>
     <application class="*"><maximized>no</maximized></application></applications></openbox_config>`,
  )
  writeFileSync(join(theme, 'themerc'), themerc)
}

const themerc = `border.width: 2
border.color: #8a8a94
padding.width: 16
padding.height: 8
window.handle.width: 0
window.client.padding.width: 0
window.client.padding.height: 0
window.active.title.bg: Flat Solid
window.active.title.bg.color: #dcdce4
window.inactive.title.bg: Flat Solid
window.inactive.title.bg.color: #dcdce4
window.active.label.bg: Parentrelative
window.inactive.label.bg: Parentrelative
window.active.label.text.color: #000000
window.inactive.label.text.color: #000000
window.label.text.justify: left
`
