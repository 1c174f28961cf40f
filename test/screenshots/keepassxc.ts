import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {around, type Box, cut, grown} from './box.ts'
import type {Desktop} from './desktop.ts'
import {waitBeside, waitFor} from './elements.ts'
import type {Take} from './shots.ts'

/** Stands in no guide; only dots are seen of it. */
const passphrase = 'lorem ipsum dolor sit amet consetetur'

/** What each part of the scenes works with. */
interface Stage {
  readonly desktop: Desktop
  readonly take: Take
  readonly find: (role: string, name: string | RegExp, which?: number) => Promise<Box>
  /** A label together with the field at its right. */
  readonly row: (label: string, role: string) => Promise<Box>
}

/** KeePassXC 2.7.4: makes a database, an entry and a copy, as the guide tells it. */
export async function keepassxc(desktop: Desktop, take: Take): Promise<void> {
  const find: Stage['find'] = (role, name, which = 0) =>
    waitFor('keepassxc', desktop, {role, name, which})
  const row: Stage['row'] = async (label, role) =>
    around([await find('label', label), await waitBeside('keepassxc', desktop, label, role)])
  const stage = {desktop, take, find, row}
  start(desktop)
  await makeDatabase(stage)
  await addEntry(stage)
  await useMenus(stage)
  await lockByItself(stage)
  await chooseWords(stage)
  await changePassphrase(stage)
}

function start(desktop: Desktop): void {
  const config = join(desktop.home, '.config')
  mkdirSync(join(config, 'keepassxc'), {recursive: true})
  writeFileSync(join(config, 'keepassxc', 'keepassxc.ini'), settings)
  desktop.start('keepassxc', [], {
    QT_SCALE_FACTOR: '2',
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON: '1',
    XDG_CONFIG_HOME: config,
  })
}

async function makeDatabase({desktop, take, find, row}: Stage): Promise<void> {
  const create = await find('push button', 'Create new database')
  const logo = await find('label', /^Welcome to KeePassXC/)
  const open = await find('push button', 'Open existing database')
  await take('keepassxc/01-welcome', grown(around([logo, create, open]), 8), {2: create})
  await desktop.click(create)

  const name = await find('text', 'Database name field')
  const next = await find('push button', 'Continue')
  const fields = [await row('Database Name:', 'text'), await row('Description:', 'text')]
  await take('keepassxc/02-name', await page(find, 'General Database Information', fields), {
    1: fields[0] ?? name,
  })
  await desktop.click(name)
  await desktop.key('ctrl+a')
  await desktop.type('garden')
  await desktop.click(next)

  const format = await row('Database format:', 'combo box')
  const goOn = await find('push button', 'Continue')
  const settings = grown(around([await find('label', 'Decryption Time:'), format]), 4)
  await take('keepassxc/03-encryption', await page(find, 'Encryption Settings', [settings]), {
    1: settings,
  })
  await desktop.click(goOn)

  const first = await find('password text', '', 0)
  const second = await find('password text', '', 1)
  await desktop.click(first)
  await desktop.type(passphrase)
  await desktop.click(second)
  await desktop.type(passphrase)
  const done = await find('push button', 'Done')
  const twice = [
    around([await find('label', 'Enter password:'), first]),
    around([await find('label', 'Confirm password:'), second]),
  ] as const
  await take('keepassxc/04-passphrase', await page(find, 'Database Credentials', twice), {
    1: twice[0],
    2: twice[1],
  })
  await desktop.click(done)

  await find('dialog', 'Save database as')
  await desktop.key('ctrl+a')
  await desktop.type(join(desktop.home, 'garden.kdbx'))
  await desktop.key('Return')
  await find('label', '0 Entries')
  await desktop.place('^garden', {x: 100, y: 60, width: 1196, height: 760})
}

/** A page of the wizard from its title down to what is to be seen, without the large key beside it. */
async function page(find: Stage['find'], title: string, seen: readonly Box[]): Promise<Box> {
  return grown(around([await find('label', title), ...seen]), 6)
}

async function addEntry({desktop, take, find, row}: Stage): Promise<void> {
  await isSaved(desktop)
  const plus = await find('push button', 'New Entry…')
  await take('keepassxc/05-new-entry', corner(desktop, 1200, 380), {1: plus})
  await desktop.click(plus)

  await desktop.click(await find('text', 'Title field'))
  await desktop.type('Mail')
  await desktop.click(await find('combo box', 'Username field'))
  await desktop.type('amina')
  const title = await row('Title:', 'text')
  const user = await row('Username:', 'combo box')
  const die = await find('push button', /^Generate Password/)
  const address = await row('URL:', 'text')
  const form = grown(around([title, user, address]), 12)
  const seen = narrowed(form)
  const inside = grown(seen, -10)
  await take('keepassxc/06-entry', seen, {1: cut(title, inside), 2: cut(user, inside), 3: die})
  await desktop.click(die)

  await find('push button', 'Apply Password')
  const length = await row('Length:', 'spin button')
  const quality = await find('label', /^Password Quality/)
  const window = desktop.windowBox('Generate Password')
  const upper = {...window, height: length.y + length.height + 24 - window.y}
  const apply = await find('push button', 'Apply Password')
  await take('keepassxc/07-generator', narrowed(upper), {1: length, 2: quality})
  await desktop.click(apply)

  await desktop.click(await find('text', 'Url field'))
  await desktop.type('https://mail.example.org')
  const ok = await find('push button', 'OK')
  await take('keepassxc/08-entry-done', narrowed(form), {1: address})
  await desktop.click(ok)
}

async function useMenus({desktop, take, find}: Stage): Promise<void> {
  await isSaved(desktop)
  const entry = await find('table cell', 'Mail')
  await take('keepassxc/09-entry-in-list', corner(desktop, 1200, 380), {1: entry})

  const database = await find('menu item', 'Database')
  await desktop.click(database)
  const backup = await find('menu item', 'Save Database Backup…')
  await take('keepassxc/12-backup', corner(desktop, 660, 500), {2: database, 3: backup})
  const security = await find('menu item', 'Database Security…')
  await take('keepassxc/13-database-security', corner(desktop, 660, 860), {
    2: database,
    3: security,
  })
  await desktop.key('Escape', 'Escape')

  const tools = await find('menu item', 'Tools')
  await desktop.click(tools)
  const generator = await find('menu item', 'Password Generator')
  const near = {...around([tools, generator]), width: 600}
  await take('passphrases/01-tools', grown(near, 36), {2: tools, 3: generator})
  await desktop.key('Escape', 'Escape')
}

async function lockByItself({desktop, take, find}: Stage): Promise<void> {
  const gear = await find('check box', 'Settings')
  await take('keepassxc/10-gear', corner(desktop, 1200, 300), {1: gear})
  await desktop.click(gear)

  await desktop.click(await find('list item', 'Security'))
  const tick = await find('check box', 'Lock databases after inactivity of')
  await desktop.click(tick)
  const security = await find('list item', 'Security')
  const ok = await find('push button', 'OK')
  const last = await find('check box', 'Clear search query after')
  const spins = [0, 1, 2].map(which => find('spin button', /.*/, which))
  const seconds = (await Promise.all(spins)).find(({y}) => Math.abs(y - tick.y) < 20) ?? tick
  const heading = await find('label', 'Application Settings')
  const frame = grown(around([{...heading, width: 100}, security, last, tick, seconds]), 16)
  await take('keepassxc/11-lock-by-itself', frame, {1: security, 2: around([tick, seconds])})
  await desktop.click(ok)
}

async function chooseWords({desktop, take, find, row}: Stage): Promise<void> {
  await desktop.click(await find('check box', 'Password Generator'))
  const tab = await find('page tab', 'Passphrase')
  await desktop.click(tab)
  await desktop.click(await waitBeside('keepassxc', desktop, 'Word Count:', 'spin button'))
  await desktop.key('ctrl+a')
  await desktop.type('6')
  await desktop.key('Tab')
  const count = await row('Word Count:', 'spin button')
  const quality = await find('label', /^Password Quality/)
  const close = await find('push button', 'Close')
  const separator = await row('Word Separator:', 'text')
  const words = {...quality, y: quality.y - 80}
  const frame = narrowed(grown(around([tab, count, separator, words]), 24))
  await take('passphrases/02-words', frame, {
    1: tab,
    2: cut(count, grown(frame, -10)),
    3: separator,
  })
  await desktop.click(close)
}

async function changePassphrase({desktop, take, find}: Stage): Promise<void> {
  await desktop.click(await find('menu item', 'Database'))
  await desktop.click(await find('menu item', 'Database Security…'))
  const change = await find('push button', 'Change Password')
  const tab = await find('page tab', 'Database Credentials')
  const more = await find('push button', /^Add additional protection/)
  await take('keepassxc/14-change', grown(around([tab, change, more]), 16), {1: change})
  await desktop.click(change)
  const first = await find('password text', '', 0)
  const second = await find('password text', '', 1)
  await take('keepassxc/15-new-passphrase', grown(around([tab, second]), 24), {
    1: around([await find('label', 'Enter password:'), first]),
    2: around([await find('label', 'Confirm password:'), second]),
  })
}

/** Waits until the star in the title is gone: KeePassXC has written the file. */
async function isSaved(desktop: Desktop): Promise<void> {
  await desktop.waitForWindow('^garden - KeePassXC$')
}

/** No wider than a page shows well. */
function narrowed(box: Box): Box {
  return {...box, width: Math.min(box.width, 1264)}
}

/** The upper left of the main window; 1200 pixels are as wide as a page shows well. */
function corner(desktop: Desktop, width: number, height: number): Box {
  const {x, y} = desktop.windowBox('KeePassXC')
  return {x, y, width, height}
}

const settings = `[General]
ConfigVersion=2
UpdateCheckMessageShown=true

[GUI]
ApplicationTheme=light
CheckForUpdates=false
`
