import {spawnSync} from 'node:child_process'
import {networkInterfaces} from 'node:os'

const mark = 'FIELDBOOK_OFFLINE'
/**
 * Runs this very command again in a network namespace of its own, which has no way out, and with a
 * desktop bus of its own (util-linux 2.38, dbus 1.14); returns only in there.
 */
export function goOffline() {
  if (process.env[mark] === undefined) {
    const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
    const {status} = spawnSync('unshare', ['-rn', 'dbus-run-session', '--', ...again], {
      stdio: 'inherit',
      env: {...process.env, [mark]: 'yes'},
    })
    process.exit(status ?? 70)
  }
  const others = Object.keys(networkInterfaces()).filter(name => name !== 'lo')
  if (others.length > 0) throw new Error(`not cut off from the network: ${others.join(', ')}`)
  spawnSync('ip', ['link', 'set', 'lo', 'up'], {stdio: 'inherit'})
}
