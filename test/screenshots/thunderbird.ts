import {setTimeout as sleep} from 'node:timers/promises'
import {around, cut, grown} from './box.ts'
import type {Desktop} from './desktop.ts'
import {type Gecko, openGecko} from './gecko.ts'
import {makeSamir, type Samir} from './samir.ts'
import type {Take} from './shots.ts'

const quiet = {
  'mail.shell.checkDefaultClient': false,
  'mail.spotlight.firstRunDone': true,
  'mailnews.start_page.enabled': false,
  'mail.rights.version': 1,
  'mail.inappnotifications.enabled': false,
  'offline.autoDetect': false,
}

/** An account as the assistant leaves it; its server is nowhere. */
const account = {
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.accountmanager.accounts': 'account1,account2',
  'mail.accountmanager.defaultaccount': 'account2',
  'mail.accountmanager.localfoldersserver': 'server1',
  'mail.account.account1.server': 'server1',
  'mail.account.account2.server': 'server2',
  'mail.account.account2.identities': 'id1',
  'mail.identity.id1.fullName': 'Amina',
  'mail.identity.id1.useremail': 'amina@example.org',
  'mail.identity.id1.valid': true,
  'mail.identity.id1.smtpServer': 'smtp1',
  'mail.server.server1.hostname': 'Local Folders',
  'mail.server.server1.name': 'Local Folders',
  'mail.server.server1.type': 'none',
  'mail.server.server1.userName': 'nobody',
  'mail.server.server1.directory-rel': '[ProfD]Mail/Local Folders',
  'mail.server.server2.hostname': 'mail.example.org',
  'mail.server.server2.name': 'amina@example.org',
  'mail.server.server2.type': 'pop3',
  'mail.server.server2.userName': 'amina@example.org',
  'mail.server.server2.check_new_mail': false,
  'mail.server.server2.login_at_startup': false,
  'mail.server.server2.directory-rel': '[ProfD]Mail/mail.example.org',
  'mail.smtpservers': 'smtp1',
  'mail.smtp.defaultserver': 'smtp1',
  'mail.smtpserver.smtp1.hostname': 'mail.example.org',
  'mail.smtpserver.smtp1.username': 'amina@example.org',
}

interface Stage {
  readonly desktop: Desktop
  readonly take: Take
  readonly gecko: Gecko
}

/** Thunderbird ESR 153: an account, a key, somebody's key, and mail that is locked with them. */
export async function thunderbird(desktop: Desktop, take: Take): Promise<void> {
  await addAccount(desktop, take)
  await desktop.stopPrograms()
  const samir = makeSamir(desktop.home)
  const inbox = `From - Wed Nov 25 09:00:00 2026\n${samir.sendKey()}`
  const gecko = await openGecko(
    desktop,
    'thunderbird',
    {...quiet, ...account},
    {'Mail/mail.example.org/Inbox': inbox},
  )
  await placeMain(desktop)
  const stage = {desktop, take, gecko}
  await makeKey(stage)
  await backUpKey(stage)
  await takeKeyIn(stage)
  await verifyKey(stage)
  await write(stage)
  await read(stage, samir)
  await lockProgram(stage)
  gecko.close()
}

async function placeMain(desktop: Desktop): Promise<void> {
  await desktop.place('Thunderbird', {x: 20, y: 80, width: 2000, height: 1500})
  await sleep(2000)
}

async function addAccount(desktop: Desktop, take: Take): Promise<void> {
  const gecko = await openGecko(desktop, 'thunderbird', quiet)
  await placeMain(desktop)
  const name = await gecko.find('#realName')
  await desktop.click(name)
  await desktop.key('ctrl+a')
  await desktop.type('Amina')
  const address = await gecko.find('#email')
  await desktop.click(address)
  await desktop.type('amina@example.org')
  const goOn = await gecko.find('#forward')
  const heading = await gecko.find('#accountHubHeaderTitle')
  const title = {...heading, x: name.x, width: name.width}
  const frame = grown(around([name, address, goOn, title]), 30)
  const withLabel = (field: typeof name) => ({...field, y: field.y - 26, height: field.height + 26})
  await take('thunderbird/01-account', frame, {
    1: withLabel(name),
    2: withLabel(address),
    3: goOn,
  })
  gecko.close()
}

async function makeKey({desktop, take, gecko: {find, show}}: Stage): Promise<void> {
  const button = await find('#e2eButton')
  const first = await find('#accountName')
  const line = await find('#composeButton')
  await take('thunderbird/02-encryption', grown(around([first, button, line]), 24), {2: button})
  await desktop.click(button)
  await sleep(2000)

  const add = await find('#addOpenPgpButton')
  const part = {...add, x: add.x - 880, width: add.width + 880, y: add.y - 80, height: 180}
  await take('thunderbird/03-add-key', grown(part, 20), {1: add})
  await desktop.click(add)
  await sleep(1500)

  const create = await find('radio', 'Create a new')
  const goOn = await find('button', 'Continue')
  const other = await find('radio', 'Import an')
  const choice = grown(around([create, other, goOn]), 10)
  const newKey = {...create, width: 440}
  await take('thunderbird/04-create', choice, {1: newKey, 2: goOn})
  await desktop.click(goOn)
  await sleep(1500)

  const title = await find('.dialogheader-title', 'Generate')
  const expires = await find('#keygenExpiration')
  const never = await find('#keygenDoesNotExpire')
  const generate = await find('button', 'Generate key')
  const years = {...expires, width: 620}
  const upper = grown(around([{...title, width: 900}, never]), 16)
  await take('thunderbird/05-generate', cut(upper, {...upper, width: 1160}), {1: years})
  await desktop.click(generate)
  await sleep(1500)

  const confirm = await find('#openPgpKeygenConfirmButton')
  await desktop.click(confirm)
  await show('button', 'Publish')
  await sleep(1500)
}

async function backUpKey({desktop, take, gecko: {find, press, show}}: Stage): Promise<void> {
  const arrow = await show('.openpgp-key-options button, button.arrowhead')
  const id = await find('radio', '0x')
  const row = grown(around([id, arrow, await find('button', 'Publish')]), 16)
  await take('thunderbird/06-key-row', row, {1: arrow})
  await desktop.click(arrow)
  await sleep(1000)

  await press('.openpgp-more-btn')
  await sleep(1000)
  const more = await find('.openpgp-more-btn')
  const backup = await find('menuitem', 'Backup Secret Key')
  const send = await find('menuitem', 'Send Public Key')
  const last = await find('menuitem', 'Delete Key')
  const around3 = around([await find('.openpgp-props-btn'), more, last])
  const menu = cut(grown(around3, 24), desktop.windowBox('Thunderbird'))
  await take('thunderbird/07-backup', menu, {1: more, 2: backup})
  await take('thunderbird/08-send-key', menu, {1: more, 2: send})
  await desktop.key('Escape')
}

async function openInbox({gecko}: Stage, message: number): Promise<void> {
  await gecko.run(`
    const account = MailServices.accounts.accounts.find(one => one.key === 'account2')
    const inbox = account.incomingServer.rootFolder.getChildNamed('Inbox')
    const tabs = document.getElementById('tabmail')
    tabs.switchToTab(0)
    tabs.currentAbout3Pane.displayFolder(inbox)`)
  await sleep(2000)
  await gecko.run(
    `const pane = document.getElementById('tabmail').currentAbout3Pane
     pane.threadTree.selectedIndex = arguments[0]`,
    message,
  )
  await sleep(4000)
}

async function takeKeyIn(stage: Stage): Promise<void> {
  const {desktop, take, gecko} = stage
  await openInbox(stage, 0)
  const attachment = await gecko.find('#attachmentName')
  await desktop.click(attachment, 'right')
  const importKey = await gecko.find('menuitem', 'Import OpenPGP Key')
  const first = await gecko.find('menuitem', 'Open')
  const all = {...attachment, x: attachment.x - 200, width: attachment.width + 500}
  const menu = cut(grown(around([first, importKey, all]), 20), desktop.windowBox('Thunderbird'))
  await take('thunderbird/09-import', menu, {1: attachment, 2: importKey})
  await desktop.click(importKey)
  await sleep(3000)

  const accept = await gecko.find('radio', 'Accepted (unverified)')
  const undecided = await gecko.find('radio', 'Not accepted')
  const button = await gecko.find('button', 'Import')
  const line = {...accept, width: 420}
  const lower = grown(around([undecided, accept, button]), 12)
  await desktop.click({...accept, width: 40})
  await take('thunderbird/10-accept', lower, {1: line, 2: button})
  await desktop.click(button)
  await sleep(3000)
}

async function verifyKey({desktop, take, gecko: {find, press}}: Stage): Promise<void> {
  const details = await find('label', 'View Details')
  await take('thunderbird/11-imported', desktop.windowBox('Success'), {1: details})
  await desktop.click(details)
  await sleep(3000)
  await desktop.place('Key Properties', {x: 200, y: 80, width: 1280, height: 960})
  const fingerprint = await find('#fingerprint')
  const yes = await find('radio', 'Yes, I’ve verified')
  await desktop.click({...yes, width: 40})
  const ok = await find('button', 'OK')
  const no = await find('radio', 'No, reject')
  const span = {...fingerprint, x: fingerprint.x - 280, width: 1140}
  const wide = grown(cut(around([span, no, yes]), {...span, height: 2000}), 40)
  const frame = cut(wide, desktop.windowBox('Key Properties'))
  const row = {...fingerprint, x: fingerprint.x - 280, width: 990}
  await take('thunderbird/12-verify', frame, {1: row, 2: {...yes, width: 860}})
  await desktop.click(ok)
  await sleep(1500)
  await press('button', 'OK')
  await sleep(1000)
}

async function write({desktop, take, gecko: {find, press, run}}: Stage): Promise<void> {
  await press('#folderPaneWriteMessage')
  await sleep(4000)
  await desktop.place('Write', {x: 300, y: 80, width: 1196, height: 900})
  await desktop.type('samir@example.org')
  await desktop.key('Return')
  const subject = await find('#msgSubject')
  await desktop.click(subject)
  await desktop.type('Hello')
  const encrypt = await find('#button-encryption')
  await desktop.click(encrypt)
  await sleep(1500)
  const to = around([await find('#toAddrLabel'), await find('.address-pill, mail-address-pill')])
  const send = await find('#button-send')
  const {x, y} = desktop.windowBox('Write')
  const frame = {x, y, width: 1200, height: subject.y + subject.height + 120 - y}
  const line = around([await find('#subjectLabel'), {...subject, width: 400}])
  await take('thunderbird/13-write', frame, {1: to, 2: line, 3: encrypt, 5: send})
  await run(`
    const letter = Services.wm.getMostRecentWindow('msgcompose')
    letter.gContentChanged = false
    letter.gMsgCompose.bodyModified = false
    letter.close()`)
}

async function read(stage: Stage, samir: Samir): Promise<void> {
  const {take, gecko} = stage
  const key = await gecko.run(`
    const {RNP} = ChromeUtils.importESModule('chrome://openpgp/content/modules/RNP.sys.mjs')
    const id = Services.prefs.getCharPref('mail.identity.id1.openpgp_key_id')
    return RNP.getPublicKey('0x' + id.replace(/^0x/, ''))`)
  const text = samir.sendSecret(String(key))
  await gecko.run(
    `const account = MailServices.accounts.accounts.find(one => one.key === 'account2')
     const inbox = account.incomingServer.rootFolder.getChildNamed('Inbox')
     inbox.QueryInterface(Ci.nsIMsgLocalMailFolder).addMessage(arguments[0])`,
    text,
  )
  await sleep(2000)
  await openInbox(stage, 1)
  const badge = await gecko.find('#encryptionTechBtn')
  const header = await gecko.find('#messageHeader')
  const frame = {...header, height: header.height + 240}
  await take('thunderbird/14-read', frame, {2: badge})
}

async function lockProgram({desktop, take, gecko}: Stage): Promise<void> {
  await gecko.press('#settingsButton')
  await sleep(3000)
  await gecko.press('#category-privacy')
  await sleep(1500)
  const tick = await gecko.show('#useMasterPassword')
  const near = {...tick, y: tick.y - 50, width: 640, height: tick.height + 60}
  const frame = cut(grown(near, 16), desktop.windowBox('Thunderbird'))
  await take('thunderbird/15-primary-password', frame, {3: {...tick, width: 460}})
}
