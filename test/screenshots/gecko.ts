import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Box} from './box.ts'
import {type Desktop, density} from './desktop.ts'
import {type Marionette, openMarionette} from './marionette.ts'

/** Firefox or Thunderbird, driven by its own words: an element is named by selector and text. */
export interface Gecko extends Marionette {
  /** Waits for an element in any window, page or frame. */
  readonly find: (selector: string, text?: string) => Promise<Box>
  /** Scrolls it into the middle of its page first; boxes found before do not hold any more. */
  readonly show: (selector: string, text?: string) => Promise<Box>
  readonly press: (selector: string, text?: string) => Promise<void>
}

type Settings = Readonly<Record<string, string | number | boolean>>

/** What both programs need to be quiet: nothing is asked, told, animated or looked for. */
const quiet: Settings = {
  'layout.css.devPixelsPerPx': `${density}.0`,
  'remote.prefs.recommended': false,
  'app.update.auto': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
  'ui.systemUsesDarkTheme': 0,
  'ui.caretBlinkTime': 0,
}

/** Starts the program with a new profile that may hold files already, and takes the sign of remote control from its windows. */
export async function openGecko(
  desktop: Desktop,
  program: string,
  settings: Settings,
  files: Readonly<Record<string, string>> = {},
): Promise<Gecko> {
  const profile = mkdtempSync(join(desktop.home, `${program}-`))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(profile, path)), {recursive: true})
    writeFileSync(join(profile, path), text)
  }
  const lines = Object.entries({...quiet, ...settings}).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const words = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile']
  desktop.start(program, [...words, profile])
  const marionette = await openMarionette()
  await sleep(3000)
  await marionette.run(`document.documentElement.removeAttribute('remotecontrol')`)
  const ask = (body: string, selector: string, text: string) =>
    marionette.run(`${search}; ${body}`, selector, text)
  const find: Gecko['find'] = async (selector, text = '') => {
    for (let tries = 0; tries < 20; tries += 1) {
      const box = await ask('return placeOf(found(...arguments)[0])', selector, text)
      if (Array.isArray(box)) return boxFrom(box)
      await sleep(500)
    }
    throw new Error(`no ${selector} "${text}" in ${program}`)
  }
  const show: Gecko['show'] = async (selector, text = '') => {
    await find(selector, text)
    await ask(`found(...arguments)[0].scrollIntoView({block: 'center'})`, selector, text)
    await sleep(400)
    return find(selector, text)
  }
  const press: Gecko['press'] = async (selector, text) => desktop.click(await show(selector, text))
  return {...marionette, find, show, press}
}

function boxFrom(numbers: readonly unknown[]): Box {
  const [x = 0, y = 0, width = 0, height = 0] = numbers.map(number =>
    Math.round(Number(number) * density),
  )
  return {x, y, width, height}
}

/** Runs in the program: looks through all windows, frames and shadow trees for what is seen. */
const search = `
const words = node => String(node.label || node.getAttribute('label') || node.getAttribute('aria-label') ||
  node.getAttribute('title') || node.textContent || '').trim().replace(/\\s+/g, ' ')
const isSeen = node => {
  const {width, height} = node.getBoundingClientRect()
  return width > 0 && height > 0 && (!node.checkVisibility || node.checkVisibility({visibilityProperty: true}))
}
const found = (selector, text) => {
  const matches = []
  const visit = node => {
    if (node.nodeType !== 1) return
    if (node.matches(selector) && isSeen(node) && words(node).startsWith(text)) matches.push(node)
    if (node.shadowRoot) [...node.shadowRoot.children].forEach(visit)
    if (/^(browser|iframe)$/.test(node.localName)) {
      const inner = node.contentDocument?.documentElement
      if (inner && isSeen(node)) visit(inner)
    }
    [...node.children].forEach(visit)
  }
  const newestFirst = [...Services.wm.getEnumerator(null)].reverse()
  for (const one of newestFirst) visit(one.document.documentElement)
  return matches
}
const placeOf = node => {
  if (!node) return null
  const {x, y, width, height} = node.getBoundingClientRect()
  const {mozInnerScreenX, mozInnerScreenY} = node.ownerDocument.defaultView
  return [mozInnerScreenX + x, mozInnerScreenY + y, width, height]
}
`
