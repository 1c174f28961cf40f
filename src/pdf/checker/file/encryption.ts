import {createCipheriv, createDecipheriv, createHash} from 'node:crypto'
import type {Dict} from './value.ts'
import {dictOf} from './value.ts'

/** Undoes the encryption of a string or stream of one object. */
export type Decrypt = (bytes: Uint8Array, id: number, generation: number) => Uint8Array

/** The keys of the standard security handler for the empty password. */
export interface Encryption {
  readonly strings: Decrypt
  readonly streams: Decrypt
  readonly metadata: boolean
}

/** The filling of short passwords (ISO 32000-1, algorithm 2). */
const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)

/** Opens an encrypted file with the empty password; null when it needs one or has a handler of its own. */
export function openEncryption(dict: Dict, fileId: Uint8Array): Encryption | null {
  if (dict.name('Filter') !== 'Standard') return null
  const key = (dict.number('R') ?? 0) >= 5 ? newKey(dict) : oldKey(dict, fileId)
  if (!key) return null
  const metadata = dict.boolean('EncryptMetadata') ?? true
  return {
    strings: decryptWith(key, methodOf(dict, 'StrF')),
    streams: decryptWith(key, methodOf(dict, 'StmF')),
    metadata,
  }
}

function methodOf(dict: Dict, use: 'StrF' | 'StmF'): string {
  if ((dict.number('V') ?? 0) < 4) return 'V2'
  const filter = dict.name(use) ?? 'Identity'
  return dictOf(dict.dict('CF')?.get(filter) ?? null)?.name('CFM') ?? 'None'
}

function decryptWith(key: Uint8Array, method: string): Decrypt {
  if (method === 'None') return bytes => bytes
  if (method === 'AESV3') return bytes => aes(key, bytes)
  return (bytes, id, generation) => {
    const tail = [id, id >> 8, id >> 16, generation, generation >> 8].map(part => part & 0xff)
    const salt = method === 'AESV2' ? Buffer.from('sAlT') : Buffer.alloc(0)
    const own = md5(key, Uint8Array.from(tail), salt).subarray(0, Math.min(key.length + 5, 16))
    return method === 'AESV2' ? aes(own, bytes) : rc4(own, bytes)
  }
}

/** Revisions 2 to 4: an MD5 key, proved against /U. */
function oldKey(dict: Dict, fileId: Uint8Array): Uint8Array | null {
  const revision = dict.number('R') ?? 2
  const length =
    revision === 2 ? 5 : (dict.number('Length') ?? ((dict.number('V') ?? 1) >= 4 ? 128 : 40)) / 8
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE((dict.number('P') ?? 0) | 0)
  const open = revision >= 4 && dict.boolean('EncryptMetadata') === false
  const extra = open ? Buffer.from([255, 255, 255, 255]) : Buffer.alloc(0)
  let key = md5(padding, bytesOf(dict, 'O').subarray(0, 32), permissions, fileId, extra)
  if (revision >= 3) for (let turn = 0; turn < 50; turn++) key = md5(key.subarray(0, length))
  key = key.subarray(0, length)
  const proof = revision === 2 ? rc4(key, padding) : proofOf(key, fileId)
  const told = bytesOf(dict, 'U').subarray(0, proof.length)
  return Buffer.compare(proof, told) === 0 ? key : null
}

function proofOf(key: Uint8Array, fileId: Uint8Array): Uint8Array {
  let proof: Uint8Array = md5(padding, fileId)
  for (let turn = 0; turn < 20; turn++)
    proof = rc4(
      key.map(byte => byte ^ turn),
      proof,
    )
  return proof
}

/** Revisions 5 and 6: the file key lies in /UE under a hash of the password and a salt. */
function newKey(dict: Dict): Uint8Array | null {
  const user = bytesOf(dict, 'U')
  const hash = dict.number('R') === 5 ? sha256 : hardenedHash
  if (Buffer.compare(hash(user.subarray(32, 40)), user.subarray(0, 32)) !== 0) return null
  const cipher = createDecipheriv('aes-256-cbc', hash(user.subarray(40, 48)), Buffer.alloc(16))
  cipher.setAutoPadding(false)
  return Buffer.concat([cipher.update(bytesOf(dict, 'UE').subarray(0, 32)), cipher.final()])
}

/** ISO 32000-2, algorithm 2.B, for the empty password. */
function hardenedHash(salt: Uint8Array): Uint8Array {
  let key: Uint8Array = sha256(salt)
  for (let turn = 0, last = 0; turn < 64 || last > turn - 32; turn++) {
    const block = Buffer.concat(Array.from({length: 64}, () => key))
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
    cipher.setAutoPadding(false)
    const mixed = Buffer.concat([cipher.update(block), cipher.final()])
    const choice = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = createHash(['sha256', 'sha384', 'sha512'][choice] ?? 'sha256')
      .update(mixed)
      .digest()
    last = mixed.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}

function bytesOf(dict: Dict, key: string): Uint8Array {
  const value = dict.get(key)
  return typeof value === 'object' && value?.kind === 'text' ? value.bytes : new Uint8Array()
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest()
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function aes(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (bytes.length < 32 || bytes.length % 16) return new Uint8Array()
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, bytes.subarray(0, 16))
  cipher.setAutoPadding(false)
  const plain = Buffer.concat([cipher.update(bytes.subarray(16)), cipher.final()])
  const filling = plain.at(-1) ?? 0
  return filling <= 16 ? plain.subarray(0, plain.length - filling) : plain
}

function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({length: 256}, (_, index) => index)
  const swap = (a: number, b: number) => {
    const held = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = held
  }
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 0xff
    swap(at, other)
  }
  let first = 0
  let second = 0
  return bytes.map(byte => {
    first = (first + 1) & 0xff
    second = (second + (state[first] ?? 0)) & 0xff
    swap(first, second)
    return byte ^ (state[((state[first] ?? 0) + (state[second] ?? 0)) & 0xff] ?? 0)
  })
}
