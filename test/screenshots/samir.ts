import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Somebody who writes to the user of the pictures, with a key of his own (Debian: gnupg). */
export interface Samir {
  /** Mail in which he sends his public key. */
  readonly sendKey: () => string
  /** Mail that only the owner of the given public key can open. */
  readonly sendSecret: (publicKey: string) => string
}

/** Makes the key in a folder that is thrown away with the home. */
export function makeSamir(home: string): Samir {
  const ring = join(home, 'samir')
  mkdirSync(ring, {mode: 0o700})
  const gpg = (...words: readonly string[]) => {
    const always = ['--homedir', ring, '--batch', '--passphrase', '', '--pinentry-mode', 'loopback']
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
    return execFileSync('gpg', [...always, ...words], {stdio}).toString()
  }
  gpg('--quick-gen-key', 'Samir <samir@example.org>', 'default', 'default', '2y')
  return {
    sendKey: () => mail('My key', keyMail(gpg('--armor', '--export', 'samir@example.org'))),
    sendSecret: publicKey => {
      const file = join(ring, 'amina.asc')
      const letter = join(ring, 'letter.txt')
      writeFileSync(file, publicKey)
      writeFileSync(letter, secret)
      gpg('--import', file)
      const to = ['--trust-model', 'always', '--recipient', 'amina@example.org']
      return mail(
        '...',
        lockedMail(gpg('--armor', '--sign', ...to, '--output', '-', '--encrypt', letter)),
      )
    },
  }
}

function mail(subject: string, body: string): string {
  return `From: Samir <samir@example.org>
To: Amina <amina@example.org>
Subject: ${subject}
Date: Wed, 25 Nov 2026 09:00:00 +0000
Message-ID: <${subject.length}@example.org>
MIME-Version: 1.0
${body}`
}

const keyMail = (key: string) => `Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

Hello Amina,

here is my public key. Let us compare the fingerprint by phone.

Samir

--part
Content-Type: application/pgp-keys; name="OpenPGP_key_samir.asc"
Content-Disposition: attachment; filename="OpenPGP_key_samir.asc"

${key}
--part--

`

const secret = `Content-Type: text/plain; charset=utf-8

Hello Amina,

we meet on Thursday at the usual place.

Samir
`

const lockedMail = (message: string) => `Content-Type: multipart/encrypted; boundary="part";
 protocol="application/pgp-encrypted"

--part
Content-Type: application/pgp-encrypted

Version: 1

--part
Content-Type: application/octet-stream; name="encrypted.asc"

${message}
--part--

`
