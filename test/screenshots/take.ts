/**
 * Takes the pictures of the starter library from the real programs: `npm run screenshots [program…]`.
 * Installs nothing. Debian: xvfb openbox xdotool x11-utils imagemagick dbus at-spi2-core
 * python3-pyatspi fonts-noto-core, and the programs themselves: keepassxc firefox-esr thunderbird.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {openDesktop} from './desktop.ts'
import {firefox} from './firefox.ts'
import {keepassxc} from './keepassxc.ts'
import {goOffline} from './offline.ts'
import {shotsInto} from './shots.ts'
import {thunderbird} from './thunderbird.ts'
import {writeCallouts} from './write-callouts.ts'

const programs = {keepassxc, firefox, thunderbird}

const top = fileURLToPath(new URL('../../', import.meta.url))

goOffline()
const wanted = process.argv.slice(2)
const desktop = await openDesktop()
const {take, shots} = shotsInto(`${top}assets`, desktop)
try {
  for (const [name, scenes] of Object.entries(programs)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    await scenes(desktop, take)
    await desktop.stopPrograms()
  }
} catch (error) {
  mkdirSync(`${top}out`, {recursive: true})
  writeFileSync(`${top}out/screen-at-failure.png`, desktop.picture())
  throw error
} finally {
  await desktop.close()
}
for (const path of writeCallouts(`${top}guides`, shots)) console.log(`no guide names ${path}`)
