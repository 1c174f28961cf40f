import {setTimeout as sleep} from 'node:timers/promises'
import {around, type Box, cut, grown} from './box.ts'
import type {Desktop} from './desktop.ts'
import {type Gecko, openGecko} from './gecko.ts'
import type {Take} from './shots.ts'

const settings = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.toolbars.bookmarks.visibility': 'never',
  'browser.tabs.warnOnClose': false,
}

interface Stage {
  readonly desktop: Desktop
  readonly take: Take
  readonly gecko: Gecko
}

/** Firefox ESR 153: walks through the settings that the guide changes. */
export async function firefox(desktop: Desktop, take: Take): Promise<void> {
  const gecko = await openGecko(desktop, 'firefox-esr', settings)
  await desktop.place('Mozilla Firefox', {x: 20, y: 80, width: 2480, height: 1560})
  const stage = {desktop, take, gecko}
  await openSettings(stage)
  await demandLocks(stage)
  await blockTrackers(stage)
  await forget(stage)
  await chooseEngine(stage)
  await keepPasswordsOut(stage)
  await tellNothing(stage)
  gecko.close()
}

async function openSettings({desktop, take, gecko: {find, press}}: Stage): Promise<void> {
  const menu = await find('#PanelUI-menu-button')
  const right = {x: menu.x - 700, y: menu.y - 20, width: 1000, height: menu.height + 40}
  const window = desktop.windowBox('Mozilla Firefox')
  await take('firefox/01-menu', cut(right, window), {1: menu})
  await desktop.click(menu)
  const first = await find('#appMenu-new-tab-button2')
  const hidden = await find('#appMenu-new-private-window-button2')
  const line = await find('#appMenu-settings-button')
  const upper = around([menu, first, await find('#appMenu-history-button')])
  await take('firefox/12-private', cut(grown(upper, 20), window), {1: menu, 2: hidden})
  await desktop.click(line)
  await press('moz-button', 'Got it')
  await sleep(500)
}

/** Goes to one of the pages at the left of the settings. */
async function turnTo(page: string, {gecko}: Stage): Promise<void> {
  await gecko.press(`#category-${page}`)
  await sleep(1500)
}

/** The list of pages at the left of the settings, down to the one after the next. */
async function pages(last: string, {gecko: {find, show}}: Stage): Promise<Box> {
  const heading = await show('#category-sync')
  return grown(around([heading, await find(`#category-${last}`)]), 16)
}

async function demandLocks(stage: Stage): Promise<void> {
  const {take, gecko} = stage
  await turnTo('privacy', stage)
  const list = await pages('appearance', stage)
  const privacy = await gecko.find('#category-privacy')
  await take('firefox/02-privacy', list, {1: privacy})

  const group = await gecko.show('moz-fieldset', 'Connection and software security')
  const advanced = await gecko.find('#connectionLinkButton')
  await take('firefox/03-connection', grown(group, 24), {2: advanced})
  await gecko.press('#connectionLinkButton')
  await sleep(1500)
  await gecko.press('#httpsOnlyRadioEnabled')
  const mode = await gecko.show('moz-fieldset', 'HTTPS-Only Mode')
  const all = await gecko.find('#httpsOnlyRadioEnabled')
  const third = await gecko.find('#httpsOnlyRadioDisabled')
  const choice = {...mode, height: third.y + third.height - mode.y}
  await take('firefox/04-https-only', grown(choice, 24), {1: {...all, width: 640}})
}

async function blockTrackers(stage: Stage): Promise<void> {
  const {take, gecko} = stage
  await turnTo('privacy', stage)
  const advanced = await gecko.show('#etpStatusAdvancedButton')
  const group = await gecko.find('moz-fieldset', 'Enhanced Tracking Protection')
  const upper = {...group, height: advanced.y + advanced.height - group.y}
  await take('firefox/05-tracking', grown(upper, 24), {2: advanced})
  await gecko.press('#etpStatusAdvancedButton')
  await sleep(1500)
  await gecko.press('#etpLevelStrict')
  await sleep(800)
  const strict = await gecko.show('#etpLevelStrict')
  const standard = await gecko.find('#etpLevelStandard')
  const levels = {...standard, height: strict.y + 220 - standard.y}
  await take('firefox/06-strict', grown(levels, 24), {1: {...strict, width: 800, height: 84}})
}

async function forget(stage: Stage): Promise<void> {
  const {take, gecko} = stage
  await turnTo('privacy', stage)
  await gecko.press('#deleteOnClose')
  const close = await gecko.show('#deleteOnClose')
  const data = around([await gecko.find('#clearSiteDataButton'), close])
  await take('firefox/07-cookies', grown(data, 24), {1: {...close, width: 860}})

  const history = await gecko.show('moz-fieldset', 'History')
  const never = await gecko.find('moz-radio', 'Never remember history')
  await take('firefox/08-history', grown(history, 16), {1: never})
}

async function chooseEngine(stage: Stage): Promise<void> {
  const {take, gecko, desktop} = stage
  await turnTo('search', stage)
  const all = await pages('passwords-autofill', stage)
  const search = await gecko.find('#category-search')
  await take('firefox/09-search', all, {1: search})
  const list = await gecko.find('#defaultEngineNormal')
  await desktop.click(list)
  await sleep(800)
  const heading = await gecko.find('moz-fieldset', 'Default search engine')
  const duck = await gecko.find('button', 'DuckDuckGo')
  const last = await gecko.find('button', 'Wikipedia')
  const frame = grown(around([{...heading, width: 620}, last]), 24)
  await take('firefox/10-engine', frame, {1: list, 2: duck})
  await desktop.key('Escape')
}

async function keepPasswordsOut(stage: Stage): Promise<void> {
  const {take, gecko, desktop} = stage
  await turnTo('passwords-autofill', stage)
  const group = await gecko.show('#passwordsGroup')
  const tick = await gecko.find('#savePasswords')
  await desktop.click({...tick, width: 40, height: 42})
  const box = {...tick, width: 420, height: 42}
  await take('firefox/11-passwords', grown({...group, height: 170}, 16), {2: box})
}

async function tellNothing(stage: Stage): Promise<void> {
  const {take, gecko} = stage
  await turnTo('permissions-data', stage)
  const first = await gecko.show('#enableNimbusRollouts')
  const last = await gecko.find('#automaticallySubmitCrashesBox')
  const ping = await gecko.find('#submitUsagePingBox')
  await take('firefox/13-data', grown(around([first, ping, last]), 14), {
    2: around([first, last]),
  })
}
